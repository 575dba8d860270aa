package org.resetdesk.evidence.reading;

import java.util.HashMap;
import java.util.Map;
import org.resetdesk.evidence.lines.Quad;
import org.resetdesk.evidence.ocr.TesseractReader;

/**
 * Asks Tesseract for the characters at one place, and for no more: it reads a serial by itself better than at the end of a
 * sentence. Its errors are its own, so that where it reads the very claim two independent readers do.
 */
final class Witness {

    /** Of the line's height, what is read at either end of the claim: whatever peeps in there makes it another word. */
    private static final double ROOM = 0.25;

    /** What is read less surely than this is mostly wrong. */
    private static final double SURE = 0.35;

    private final TesseractReader tesseract;
    private final Map<Quad, String> read = new HashMap<>();

    Witness(TesseractReader tesseract) {
        this.tesseract = tesseract;
    }

    /** Not of a claim on two lines: no one place holds it. */
    boolean reads(String claim, Spot spot, Look look) {
        return spot.parts().size() == 1
                && read.computeIfAbsent(spot.place(), place -> at(place, look)).equals(claim);
    }

    private String at(Quad place, Look look) {
        var line = look.cut(place.grown(2 * ROOM * place.height(), 0));
        var seen = tesseract.line(line.grey(), line.width(), line.height());
        return seen.sureness() < SURE ? "" : SerialTokens.key(seen.text());
    }
}
