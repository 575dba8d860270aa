package org.resetdesk.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.resetdesk.evidence.lines.LineScores;

/** How well a claim fits on lines that were each read several times, and which serial that hardly differs fits best there. */
final class Rivals {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /**
     * From this length on claims with a character less, or one doubled, are rivals, too. A short one on a soft photo would
     * never lead before them; that a narrow 1 or I was passed over is looked at in all.
     */
    private static final int LONG = 20;

    private Rivals() {}

    /** On which of these lines it fits best; -1 where there is none. */
    static int best(String claim, List<List<LineScores>> lines) {
        var best = -1;
        var most = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < lines.size(); i++) {
            var score = score(claim, lines.get(i));
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    /** The mean over all readings of a line, counted for the two readers together. */
    static double score(String claim, List<LineScores> readings) {
        return 2
                * readings.stream()
                        .mapToDouble(reading -> reading.fit(claim).score())
                        .average()
                        .orElse(0);
    }

    /** The serial that differs in one character, or has one more, or two swapped, and fits best on any line. */
    static String bestNeighbour(String claim, List<List<LineScores>> lines) {
        var best = Double.NEGATIVE_INFINITY;
        var neighbour = "";
        for (var readings : lines) {
            var others = new ArrayList<>(transposed(claim));
            others.add(bestOf(claim, readings, LineScores::substituted, 0));
            others.add(bestOf(claim, readings, LineScores::inserted, 1));
            if (claim.length() >= LONG) {
                others.addAll(shortened(claim));
            }
            for (var other : others) {
                var score = score(other, readings);
                if (score > best) {
                    best = score;
                    neighbour = other;
                }
            }
        }
        return neighbour;
    }

    /** {@code shift}: 0 where the character stands instead of the claim's, 1 where it stands behind it. */
    private static String bestOf(
            String claim, List<LineScores> readings, BiFunction<LineScores, String, double[][]> scoring, int shift) {
        var sums = scoring.apply(readings.get(0), claim);
        for (var reading : readings.subList(1, readings.size())) {
            var scores = scoring.apply(reading, claim);
            for (var place = 0; place < sums.length; place++) {
                for (var c = 0; c < sums[place].length; c++) {
                    sums[place][c] += scores[place][c];
                }
            }
        }
        var best = Double.NEGATIVE_INFINITY;
        var neighbour = claim;
        for (var place = 0; place < sums.length; place++) {
            for (var c = 0; c < sums[place].length; c++) {
                var same = ALPHABET.charAt(c) == claim.charAt(place);
                var doubled = same || shift == 1 && ALPHABET.charAt(c) == claim.charAt(place + 1);
                var leftOut = shift == 0 ? same : doubled && claim.length() < LONG;
                if (!leftOut && sums[place][c] > best) {
                    best = sums[place][c];
                    neighbour = claim.substring(0, place + shift) + ALPHABET.charAt(c) + claim.substring(place + 1);
                }
            }
        }
        return neighbour;
    }

    private static List<String> shortened(String claim) {
        var others = new ArrayList<String>();
        for (var i = 1; i < claim.length() - 1; i++) {
            others.add(claim.substring(0, i) + claim.substring(i + 1));
        }
        return others;
    }

    private static List<String> transposed(String claim) {
        var others = new ArrayList<String>();
        for (var i = 1; i < claim.length(); i++) {
            if (claim.charAt(i) != claim.charAt(i - 1)) {
                others.add(claim.substring(0, i - 1) + claim.charAt(i) + claim.charAt(i - 1) + claim.substring(i + 1));
            }
        }
        return others;
    }
}
