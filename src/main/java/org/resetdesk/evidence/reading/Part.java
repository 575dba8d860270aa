package org.resetdesk.evidence.reading;

import org.resetdesk.evidence.lines.LineScores.Fit;
import org.resetdesk.evidence.lines.Quad;
import org.resetdesk.evidence.lines.ReadLine;

/**
 * The stretch of a line on which a claim would stand, with what stands around it: a line of small print holds ten times as
 * much, and reading all of it once more would take ten times as long. Ends are rounded to the line's height, so that claims
 * that hardly differ share what was read.
 */
record Part(ReadLine line, int from, int to) {

    /** The recognisers tell a 0 from an O by the print around it, so they need to see some. */
    private static final int ROOM = 6;

    static Part of(ReadLine line, Fit fit) {
        var heights = line.place().length() / line.place().height();
        var last = (int) Math.ceil(heights);
        return new Part(
                line,
                Math.max(0, (int) Math.floor(fit.from() * heights) - ROOM),
                Math.min(last, (int) Math.ceil(fit.to() * heights) + ROOM));
    }

    Quad place() {
        var share = line.place().height() / line.place().length();
        return line.place().part(from * share, Math.min(1, to * share));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Part part && part.line == line && part.from == from && part.to == to;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(line) + from * 7 + to;
    }
}
