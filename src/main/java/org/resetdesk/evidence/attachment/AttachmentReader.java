package org.resetdesk.evidence.attachment;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.FileAdvice;
import org.resetdesk.evidence.FileType;
import org.resetdesk.evidence.Finding;
import org.resetdesk.evidence.Opening;
import org.resetdesk.evidence.Opening.Opened;
import org.resetdesk.evidence.Opening.Refused;
import org.resetdesk.evidence.PictureReader;
import org.resetdesk.evidence.Sighting;
import org.resetdesk.evidence.TextReader;
import org.resetdesk.evidence.office.OfficeContent;
import org.resetdesk.evidence.office.OfficeFiles;
import org.resetdesk.evidence.pdf.PdfFile;
import org.resetdesk.evidence.picture.PictureDecoder;

/** Reads one attachment of any kind for a claimed serial, in this very process. One at a time. */
public final class AttachmentReader {

    /** After this no further page or picture is begun; what was seen so far is the answer. */
    private static final Duration ENOUGH = Duration.ofSeconds(3);

    private static final int SMALLEST_SIDE_INSIDE = 120;

    private final PictureReader pictures;
    private final TextReader texts;
    private final OpeningTime time;

    public AttachmentReader(PictureReader pictures, TextReader texts, OpeningTime time) {
        this.pictures = pictures;
        this.texts = texts;
        this.time = time;
    }

    public Opening<Reading> read(Path file, String name, SerialNumber claimed) {
        time.startAgain();
        var recognised = recognised(file, name);
        if (recognised instanceof Opened<FileType> known) {
            var type = known.content();
            if (type.isPicture()) {
                return readPicture(type, file, name, claimed);
            }
            return type == FileType.PDF ? readPdf(file, name, claimed) : readOffice(type, file, name, claimed);
        }
        return new Refused<>(((Refused<FileType>) recognised).refusal());
    }

    static Opening<FileType> recognised(Path file, String name) {
        try {
            return FileType.recognise(name, file);
        } catch (IOException gone) {
            return Opening.refused("FILE_MISSING", FileAdvice.words().notInStorage());
        }
    }

    private Opening<Reading> readPicture(FileType type, Path file, String name, SerialNumber claimed) {
        var opening = time.of(() -> PictureDecoder.decode(type, file));
        if (opening instanceof Opened<BufferedImage> opened) {
            var sightings = new Sightings();
            sightings.remember(opened.content());
            sightings.add(pictures.look(opened.content(), claimed), 1);
            return reading(name, claimed, sightings);
        }
        return new Refused<>(((Refused<?>) opening).refusal());
    }

    private Opening<Reading> readPdf(Path file, String name, SerialNumber claimed) {
        var opening = time.of(() -> PdfFile.open(file));
        if (opening instanceof Opened<PdfFile> opened) {
            try (var pdf = opened.content()) {
                var pages = new PdfPages(pdf, pictures, texts, time);
                var sightings = pages.lookedAtUntil(ENOUGH, claimed);
                return sightings.isEmpty() ? new Refused<>(pages.refusal()) : reading(name, claimed, sightings);
            }
        }
        return new Refused<>(((Refused<?>) opening).refusal());
    }

    private Opening<Reading> readOffice(FileType type, Path file, String name, SerialNumber claimed) {
        var opening = time.of(() -> OfficeFiles.open(type, file));
        if (opening instanceof Opened<OfficeContent> opened) {
            var sightings = new Sightings();
            sightings.add(texts.look(opened.content().lines(), claimed), 1);
            for (var picture : opened.content().pictures()) {
                if (!sightings.areDecided(claimed) && time.sinceStart().compareTo(ENOUGH) < 0) {
                    lookAtInside(picture, claimed, sightings);
                }
            }
            return reading(name, claimed, sightings);
        }
        return new Refused<>(((Refused<?>) opening).refusal());
    }

    /** Pictures inside a document that cannot be opened, as drawings in old formats, count for nothing. */
    private void lookAtInside(byte[] picture, SerialNumber claimed, Sightings sightings) {
        for (var type : FileType.values()) {
            if (type.isPicture() && type.mayBegin(picture)) {
                var opening = time.of(() -> PictureDecoder.decode(type, picture));
                if (opening instanceof Opened<BufferedImage> opened
                        && Math.min(
                                        opened.content().getWidth(),
                                        opened.content().getHeight())
                                >= SMALLEST_SIDE_INSIDE) {
                    sightings.remember(opened.content());
                    sightings.add(pictures.look(opened.content(), claimed), 1);
                }
            }
        }
    }

    private Opening<Reading> reading(String name, SerialNumber claimed, Sightings sightings) {
        Sighting best = sightings.best();
        var finding = Finding.of(
                name, claimed, best, sightings.page(), time.sinceStart().toMillis());
        return Opening.opened(new Reading(finding, sightings.pictureHash()));
    }
}
