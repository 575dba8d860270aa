package org.resetdesk.evidence.attachment;

import java.awt.image.BufferedImage;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.Sighting;
import org.resetdesk.evidence.Unclaimed;
import org.resetdesk.evidence.Verdict;
import org.resetdesk.evidence.picture.PictureHash;

/** The sightings of one attachment's pages, texts and pictures, of which the most telling one becomes the finding. */
final class Sightings {

    private Sighting best;
    private int page;
    private Long pictureHash;

    /** Of equally telling sightings the first stays. */
    void add(Sighting sighting, int onPage) {
        if (best == null || rank(sighting.verdict()) > rank(best.verdict())) {
            best = sighting;
            page = onPage;
        }
    }

    /** An unreadable page outranks a page without a serial: the serial may stand on it. */
    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case MATCH -> 3;
            case MISMATCH -> 2;
            case UNREADABLE -> 1;
            case NO_SERIAL -> 0;
        };
    }

    void remember(BufferedImage picture) {
        if (pictureHash == null) {
            pictureHash = PictureHash.of(picture);
        }
    }

    /** Where nothing is claimed, the first serial is as good as any. */
    boolean areDecided(SerialNumber claimed) {
        return best != null
                && (best.verdict() == Verdict.MATCH || claimed.equals(Unclaimed.SERIAL) && best.read() != null);
    }

    boolean isEmpty() {
        return best == null;
    }

    Sighting best() {
        return best;
    }

    /** Null where nothing was read. */
    Integer page() {
        return best.read() == null ? null : page;
    }

    Long pictureHash() {
        return pictureHash;
    }
}
