package org.resetdesk.evidence.lines;

/**
 * Half of a Viterbi alignment, kept for every step: of a claim's beginning with the line so far, or of its end with the rest
 * of the line.
 */
final class Alignment {

    private static final double IMPOSSIBLE = -1e9;
    private static final int BLANK = 0;

    private final double[][] logs;
    private final int[] labels;
    private final double[][] on;
    private final double[][] off;
    private int neighbour;

    Alignment(double[][] logs, int[] labels) {
        this.logs = logs;
        this.labels = labels;
        this.on = new double[logs.length][labels.length];
        this.off = new double[logs.length][labels.length];
    }

    /** The characters up to each one, the last of them at each step or in a gap after it. */
    Alignment upTo() {
        neighbour = -1;
        for (var step = 0; step < logs.length; step++) {
            for (var i = 0; i < labels.length; i++) {
                fill(step, i, i == 0 ? 0 : enter(step, i - 1, labels[i] != labels[i - 1]));
            }
        }
        return this;
    }

    /** The characters from each one on, the first of them at each step or in a gap before it. */
    Alignment from() {
        neighbour = 1;
        var last = labels.length - 1;
        for (var step = logs.length - 1; step >= 0; step--) {
            for (var i = last; i >= 0; i--) {
                fill(step, i, i == last ? 0 : enter(step, i + 1, labels[i] != labels[i + 1]));
            }
        }
        return this;
    }

    private void fill(int step, int i, double enter) {
        var log = logs[step];
        var beside = step + neighbour;
        var inside = beside >= 0 && beside < logs.length;
        on[step][i] = log[labels[i]] + Math.max(inside ? on[beside][i] : IMPOSSIBLE, enter);
        var gap = Math.max(log[BLANK], log[log.length - 1]);
        off[step][i] = gap + (inside ? Math.max(on[beside][i], off[beside][i]) : IMPOSSIBLE);
    }

    /** What it costs to come to this step from the character at {@code i}: over a gap, or directly where the two differ. */
    double enter(int step, int i, boolean directly) {
        var beside = step + neighbour;
        if (beside < 0 || beside >= logs.length) {
            return IMPOSSIBLE;
        }
        return directly ? Math.max(on[beside][i], off[beside][i]) : off[beside][i];
    }
}
