package org.resetdesk.evidence.lines;

/** One line as it was read, its place turned so that its text stands upright. */
public record ReadLine(Quad place, LineScores scores) {

    public String text() {
        return scores.text();
    }
}
