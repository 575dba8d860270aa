package org.resetdesk.evidence.lines;

import java.util.Arrays;

/**
 * What a recogniser saw on one line: its likeliest text, and how likely every serial character is at each step along the
 * line, so that a claimed serial can be scored instead of guessed.
 */
public final class LineScores {

    private static final double IMPOSSIBLE = -1e9;
    private static final int BLANK = 0;
    private static final int ELSE = Charset.SERIAL.length() + 1;

    private final String text;
    private final float[] sureness;
    private final float[] places;
    private final double[][] logs;

    LineScores(String text, float[] sureness, float[] places, double[][] logs) {
        this.text = text;
        this.sureness = sureness;
        this.places = places;
        this.logs = logs;
    }

    static LineScores of(float[] probabilities, int steps, Charset charset) {
        var classes = charset.size();
        var text = new StringBuilder();
        var sureness = new float[steps];
        var places = new float[steps];
        var logs = new double[steps][ELSE + 1];
        var before = BLANK;
        for (var step = 0; step < steps; step++) {
            var best = 0;
            for (var i = 1; i < classes; i++) {
                if (probabilities[step * classes + i] > probabilities[step * classes + best]) {
                    best = i;
                }
            }
            if (best != BLANK && best != before) {
                var name = charset.name(best);
                var count = text.length();
                sureness[count] = name.equals(Charset.OTHER) ? 0 : probabilities[step * classes + best];
                places[count] = (step + 0.5f) / steps;
                text.append(name.charAt(0));
            }
            before = best;
            charset.fold(probabilities, step * classes, logs[step]);
            var top = Arrays.stream(logs[step]).max().orElse(0);
            for (var i = 0; i < logs[step].length; i++) {
                logs[step][i] -= top;
            }
        }
        var length = text.length();
        return new LineScores(text.toString(), Arrays.copyOf(sureness, length), Arrays.copyOf(places, length), logs);
    }

    public String text() {
        return text;
    }

    /** What stands between two fractions of the line's length. */
    public String text(float from, float to) {
        var part = new StringBuilder();
        for (var i = 0; i < places.length; i++) {
            if (places[i] >= from && places[i] <= to) {
                part.append(text.charAt(i));
            }
        }
        return part.toString();
    }

    /** How sure the reader is of the character at this place of the text, 0 to 1. */
    public float sureness(int index) {
        return sureness[index];
    }

    /** Where the character stands, as a fraction of the line's length. */
    public float place(int index) {
        return places[index];
    }

    /** How exact places are: what a recogniser sees between two steps it puts on one of them. */
    public float step() {
        return 1f / logs.length;
    }

    public double meanSureness() {
        var sum = 0.0;
        for (var sure : sureness) {
            sum += sure;
        }
        return sureness.length == 0 ? 0 : sum / sureness.length;
    }

    public double leastSureness() {
        var least = sureness.length == 0 ? 0 : 1.0;
        for (var sure : sureness) {
            least = Math.min(least, sure);
        }
        return least;
    }

    /** One line of this and the next, for a word that goes on there. */
    public LineScores followedBy(LineScores next) {
        var share = shareBefore(next);
        var length = text.length();
        var bothSureness = Arrays.copyOf(sureness, length + next.text.length());
        var bothPlaces = new float[bothSureness.length];
        System.arraycopy(next.sureness, 0, bothSureness, length, next.text.length());
        for (var i = 0; i < bothPlaces.length; i++) {
            bothPlaces[i] = i < length ? places[i] * share : share + next.places[i - length] * (1 - share);
        }
        var bothLogs = Arrays.copyOf(logs, logs.length + next.logs.length);
        System.arraycopy(next.logs, 0, bothLogs, logs.length, next.logs.length);
        return new LineScores(text + next.text, bothSureness, bothPlaces, bothLogs);
    }

    /** How much of the two lines together this one would be. */
    public float shareBefore(LineScores next) {
        return logs.length / (float) (logs.length + next.logs.length);
    }

    /** @param from where the claim begins, as a fraction of the line; likewise {@code to} */
    public record Fit(double score, float from, float to) {}

    /**
     * The Viterbi alignment of a claim with any stretch of the line. Every step costs what its class has less than the likeliest
     * one; before and after the stretch nothing is paid.
     */
    public Fit fit(String claim) {
        var labels = labels(claim);
        var n = labels.length;
        var on = new double[n];
        var off = new double[n];
        var onStart = new int[n];
        var offStart = new int[n];
        Arrays.fill(on, IMPOSSIBLE);
        Arrays.fill(off, IMPOSSIBLE);
        var best = IMPOSSIBLE;
        var bestFrom = 0;
        var bestTo = 0;
        for (var step = 0; step < logs.length; step++) {
            var log = logs[step];
            var gap = Math.max(log[BLANK], log[ELSE]);
            // From the last character to the first, so that each still finds the step before in its left neighbour.
            for (var i = n - 1; i >= 0; i--) {
                var enter = i == 0 ? 0 : off[i - 1];
                var enterStart = i == 0 ? step : offStart[i - 1];
                if (i > 0 && labels[i] != labels[i - 1] && on[i - 1] > enter) {
                    enter = on[i - 1];
                    enterStart = onStart[i - 1];
                }
                var stay = Math.max(on[i], off[i]);
                var stayStart = on[i] >= off[i] ? onStart[i] : offStart[i];
                if (on[i] < enter) {
                    onStart[i] = enterStart;
                    on[i] = enter;
                }
                on[i] += log[labels[i]];
                off[i] = gap + stay;
                offStart[i] = stayStart;
            }
            if (on[n - 1] > best) {
                best = on[n - 1];
                bestFrom = onStart[n - 1];
                bestTo = step;
            }
        }
        return new Fit(best, bestFrom / (float) logs.length, (bestTo + 1) / (float) logs.length);
    }

    private static int[] labels(String claim) {
        return claim.chars().map(c -> Charset.SERIAL.indexOf(c) + 1).toArray();
    }

    /**
     * What {@link #fit} would give for every claim that differs from this one in one character: by place, then by character
     * of 0-9 and A-Z. All of them together cost little more than a few alignments.
     */
    public double[][] substituted(String claim) {
        var labels = labels(claim);
        var before = new Alignment(logs, labels).upTo();
        var after = new Alignment(logs, labels).from();
        var scores = new double[labels.length][Charset.SERIAL.length()];
        for (var place = 0; place < labels.length; place++) {
            for (var c = 0; c < Charset.SERIAL.length(); c++) {
                scores[place][c] = substituted(labels, place, c + 1, before, after);
            }
        }
        return scores;
    }

    /**
     * What {@link #fit} would give for every claim that has one character more than this one, not at its ends: by the place
     * in front of which it stands, from the second on, then by character.
     */
    public double[][] inserted(String claim) {
        var labels = labels(claim);
        var before = new Alignment(logs, labels).upTo();
        var after = new Alignment(logs, labels).from();
        var scores = new double[Math.max(0, labels.length - 1)][Charset.SERIAL.length()];
        for (var place = 1; place < labels.length; place++) {
            for (var c = 0; c < Charset.SERIAL.length(); c++) {
                scores[place - 1][c] = between(labels, place - 1, c + 1, place, before, after);
            }
        }
        return scores;
    }

    private double substituted(int[] labels, int place, int label, Alignment before, Alignment after) {
        return between(labels, place - 1, label, place + 1, before, after);
    }

    /** With another character between the one at {@code left} and the one at {@code right}, where there are such. */
    private double between(int[] labels, int left, int label, int right, Alignment before, Alignment after) {
        var on = IMPOSSIBLE;
        var best = IMPOSSIBLE;
        for (var step = 0; step < logs.length; step++) {
            var enter = left < 0 ? 0 : before.enter(step, left, label != labels[left]);
            on = logs[step][label] + Math.max(on, enter);
            var rest = right == labels.length ? 0 : after.enter(step, right, label != labels[right]);
            best = Math.max(best, on + rest);
        }
        return best;
    }
}
