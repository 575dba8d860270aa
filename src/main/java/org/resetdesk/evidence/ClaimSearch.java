package org.resetdesk.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.cases.SerialNumber.Form;
import org.resetdesk.evidence.LabelWords.Role;
import org.resetdesk.evidence.lines.LineScores;
import org.resetdesk.evidence.lines.Quad;
import org.resetdesk.evidence.lines.ReadLine;

/**
 * Scores the claimed serial, character by character, on lines that were read, against every serial that differs from it in
 * one character. What the readers think likeliest is not asked, so nothing is repaired towards the claim.
 */
final class ClaimSearch {

    /**
     * @param score  how well the claim fits, summed over both recognisers: 0 is just what they saw
     * @param margin by how much it fits better than every neighbour does on any line
     * @param whole  no letter or digit stands directly beside it
     */
    record Sight(ReadLine line, double score, double margin, boolean whole, Role role, Quad place) {}

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    /** One sure wrong character costs about 20; below this no claim is near enough to be worth the second reader's time. */
    private static final double WORTH_A_LOOK = -30;

    private static final Pattern FRONT = Pattern.compile(
            "(?i).*(?:^|[^A-Z0-9])?(?:S/?N|S/?NO|Serial|Serial\\.?No|Serial\\.?Number|Serien-?Nr|SL|No|Nr|N°|Tag|ID)[.:#]*|.*[:#=)\\].,;|*]+|[^A-Za-z0-9]*");
    private static final Pattern FULL_FRONT =
            Pattern.compile(".*(?:20\\d{2}[01]\\d[0-3]\\d|0{8})(?:[A-C]{0,2}[A-Z]{2}|V\\d{6}[A-Z]{2})");
    private static final Pattern BACK = Pattern.compile("[^A-Za-z0-9\\-/][^ ]*|[-/]?[^A-Za-z0-9]*");
    private static final Pattern FEATURES = Pattern.compile("[WCVLU]{2,5}(?:[^A-Za-z0-9].*)?");

    private final SerialNumber claimed;
    private final List<String> spellings;

    ClaimSearch(SerialNumber claimed) {
        this.claimed = claimed;
        var whole = SerialTokens.key(claimed.text());
        spellings = claimed.form() == Form.FULL && !claimed.tail().equals(whole)
                ? List.of(whole, claimed.tail())
                : List.of(whole);
    }

    /** The best sight of the claim, if any line comes near it. {@code again} is the second reader. */
    Optional<Sight> in(TextRows rows, Function<List<ReadLine>, List<LineScores>> again) {
        var near = IntStream.range(0, rows.lines().size())
                .filter(i -> spellings.stream()
                        .anyMatch(
                                claim -> rows.lines().get(i).scores().fit(claim).score() > WORTH_A_LOOK))
                .boxed()
                .toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        var lines = near.stream().map(rows.lines()::get).toList();
        var second = again.apply(lines);
        var best = Optional.<Sight>empty();
        for (var claim : spellings) {
            var sight = sight(claim, rows, near, lines, second);
            if (sight.isPresent()
                    && (best.isEmpty() || sight.get().score() > best.get().score())) {
                best = sight;
            }
        }
        return best;
    }

    private Optional<Sight> sight(
            String claim, TextRows rows, List<Integer> near, List<ReadLine> lines, List<LineScores> second) {
        var score = Double.NEGATIVE_INFINITY;
        var at = -1;
        for (var i = 0; i < lines.size(); i++) {
            var sum = lines.get(i).scores().fit(claim).score()
                    + second.get(i).fit(claim).score();
            if (sum > score && standsWhole(claim, rows, near.get(i), lines.get(i))) {
                score = sum;
                at = i;
            }
        }
        if (at < 0) {
            return Optional.empty();
        }
        var fit = lines.get(at).scores().fit(claim);
        var rival = Double.NEGATIVE_INFINITY;
        for (var other : neighbours(claim)) {
            for (var i = 0; i < lines.size(); i++) {
                rival = Math.max(
                        rival,
                        lines.get(i).scores().fit(other).score()
                                + second.get(i).fit(other).score());
            }
        }
        return Optional.of(new Sight(
                lines.get(at),
                score,
                score - rival,
                true,
                rows.roleOf(near.get(at), fit.from()),
                lines.get(at).place().part(fit.from(), fit.to())));
    }

    private boolean standsWhole(String claim, TextRows rows, int line, ReadLine read) {
        var fit = read.scores().fit(claim);
        var around = rows.around(line, fit.from(), fit.to());
        // Behind model and date a full claim's nine characters prove nothing: the whole of it has to fit.
        var tailOfFull =
                claimed.form() == Form.SHORT && FULL_FRONT.matcher(around[0]).matches();
        var features = tailOfFull
                || claimed.form() == Form.FULL
                        && claim.length() > claimed.tail().length();
        return (tailOfFull || FRONT.matcher(around[0]).matches())
                && (BACK.matcher(around[1]).matches()
                        || features && FEATURES.matcher(around[1]).matches());
    }

    /** Every serial that differs in one character, or in the order of two. */
    static List<String> neighbours(String claim) {
        var others = new ArrayList<String>();
        for (var i = 0; i < claim.length(); i++) {
            for (var c : ALPHABET.toCharArray()) {
                if (c != claim.charAt(i)) {
                    others.add(claim.substring(0, i) + c + claim.substring(i + 1));
                }
            }
            if (i > 0 && claim.charAt(i) != claim.charAt(i - 1)) {
                others.add(claim.substring(0, i - 1) + claim.charAt(i) + claim.charAt(i - 1) + claim.substring(i + 1));
            }
        }
        return others;
    }
}
