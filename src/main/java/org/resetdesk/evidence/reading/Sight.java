package org.resetdesk.evidence.reading;

import org.resetdesk.evidence.lines.Quad;
import org.resetdesk.evidence.lines.ReadLine;
import org.resetdesk.evidence.reading.LabelWords.Role;

/**
 * Where a claim was seen, and how well it stands there.
 *
 * @param claim  how it is spelt here: a full one whole, or its tail alone
 * @param score  how well the claim fits, for both recognisers together: 0 is just what they saw
 * @param margin by how much it fits better than the best of its neighbours does on any line
 * @param rival  that neighbour
 */
record Sight(String claim, Spot spot, double score, double margin, String rival) {

    /** What a sight must reach; measured on the pictures that {@code ocr-models/README.md} names. */
    private static final double FITTING = -10;

    static final double SURE_MARGIN = 2;
    /** Where the other lines, which might contradict, were not read. */
    static final double SURE_ALONE = 6;

    /** In lines less high than this, in pixels, a D or an O is no more than a few; there a small lead is chance. */
    static final double SMALL_PRINT = 12;

    /** @param height of the line, as it was framed when the picture was looked at whole */
    boolean isSure(double height) {
        return score > FITTING && margin > (height < SMALL_PRINT ? SURE_ALONE : SURE_MARGIN);
    }

    double rivalScore() {
        return score - margin;
    }

    Role role() {
        return spot.role();
    }

    ReadLine line() {
        return spot.line();
    }

    Quad place() {
        return spot.place();
    }
}
