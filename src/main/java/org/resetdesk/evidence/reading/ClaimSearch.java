package org.resetdesk.evidence.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.cases.SerialNumber.Form;
import org.resetdesk.evidence.lines.LineReader;
import org.resetdesk.evidence.lines.LineScores;
import org.resetdesk.evidence.lines.ReadLine;

/**
 * Scores the claimed serial, character by character, on lines that were read, against every serial that differs from it in
 * one character. What the readers think likeliest is not asked, so nothing is repaired towards the claim.
 */
final class ClaimSearch {

    /** One sure wrong character costs about 20; below this no claim is near enough to be worth the second reader's time. */
    private static final double WORTH_A_LOOK = -30;

    private static final double LIKELY = -6;
    /** With so few further cuts a lead, or a lag, has to be larger than any that was ever seen to turn with more. */
    private static final int FEW = 1;

    private static final double PLAIN_AFTER_FEW = 8;
    private static final int SOME = 2;
    private static final double PLAIN_AFTER_SOME = 6;

    /** Below this, the mean of many readings will not make it fit. */
    private static final double WORTH_MANY_READINGS = -20;

    private static final Pattern FRONT = Pattern.compile(
            "(?i).*(?:^|[^A-Z0-9])?(?:S/?N|S/?NO|Serial|Serial\\.?No|Serial\\.?Number|Serien-?Nr|SL|No|Nr|N°|Tag|ID)[.:#]*|.*[:#=)\\].,;|*]+|[^A-Za-z0-9]*");
    private static final Pattern FULL_FRONT =
            Pattern.compile(".*(?:20\\d{2}[01]\\d[0-3]\\d|0{8})(?:[A-C]{0,2}[A-Z]{2}|V\\d{6}[A-Z]{2})");
    /** "5 86123456" is a quantity and a serial. */
    private static final Pattern ALONE = Pattern.compile("^\\d +| +\\d$");

    private static final Pattern BACK = Pattern.compile("[^A-Za-z0-9\\-/][^ ]*|[-/]?[^A-Za-z0-9]*");
    private static final Pattern FEATURES = Pattern.compile("[WCVLU]{2,5}(?:[^A-Za-z0-9].*)?");

    private final SerialNumber claimed;
    private final Witness witness;
    private final List<String> spellings;

    ClaimSearch(SerialNumber claimed, Witness witness) {
        this.claimed = claimed;
        this.witness = witness;
        var whole = SerialTokens.key(claimed.text());
        spellings = claimed.form() == Form.FULL && !claimed.tail().equals(whole)
                ? List.of(whole, claimed.tail())
                : List.of(whole);
    }

    /** So near that it is worth deciding before anything else is read. */
    boolean mayStandOn(ReadLine line) {
        return spellings.stream().anyMatch(claim -> line.scores().fit(claim).score() > LIKELY);
    }

    int shortestSpelling() {
        return spellings.stream().mapToInt(String::length).min().orElse(0);
    }

    /** The best sight of the claim, if any line comes near it. */
    Optional<Sight> in(Look look) {
        var rows = look.rows();
        return spellings.stream()
                .map(claim -> sight(claim, look, rows))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Sight::score));
    }

    /** How well the best of a sight's rivals fits on any other line of the look: what a closer look at one line cannot see. */
    double contradiction(Look look, Sight sight) {
        return spellings.stream()
                .mapToDouble(claim -> {
                    var others = near(claim, look.rows()).stream()
                            .filter(spot -> !spot.parts().equals(sight.spot().parts()))
                            .map(spot -> spot.readings(look, 0))
                            .toList();
                    var rival = Rivals.bestNeighbour(claim, others);
                    var best = Rivals.best(rival, others);
                    return best < 0 ? Double.NEGATIVE_INFINITY : Rivals.score(rival, others.get(best));
                })
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private List<Spot> near(String claim, TextRows rows) {
        return spots(claim, rows).stream()
                .filter(spot -> spot.line().scores().fit(claim).score() > WORTH_A_LOOK && standsWhole(claim, spot))
                .toList();
    }

    private Optional<Sight> sight(String claim, Look look, TextRows rows) {
        var near = near(claim, rows);
        var readings = near.stream().map(spot -> spot.readings(look, 0)).toList();
        var best = Rivals.best(claim, readings);
        if (best < 0 || Rivals.score(claim, readings.get(best)) < WORTH_MANY_READINGS) {
            return Optional.empty();
        }
        var seen = weigh(claim, near, readings);
        if (seen.isSure(seen.line().place().height()) && witness.reads(claim, seen.spot(), look)) {
            return Optional.of(seen);
        }
        var weighed = weigh(claim, look, near, FEW);
        if (Math.abs(weighed.margin()) < PLAIN_AFTER_FEW) {
            weighed = weigh(claim, look, near, SOME);
        }
        if (Math.abs(weighed.margin()) < PLAIN_AFTER_SOME) {
            weighed = weigh(claim, look, near, LineReader.ROUNDS);
        }
        return Optional.of(weighed);
    }

    /** Full serials are long, and labels narrow: such a one, or the end of one, may stand over two lines. */
    private List<Spot> spots(String claim, TextRows rows) {
        var spots = new ArrayList<Spot>();
        for (var i = 0; i < rows.lines().size(); i++) {
            if (rows.lines().get(i).scores().fit(claim).score() > WORTH_A_LOOK) {
                spots.add(Spot.on(claim, rows, i));
            }
        }
        if (claimed.form() != Form.OTHER) {
            for (var wrap : rows.wraps()) {
                Spot.over(claim, rows, wrap[0], wrap[1])
                        .filter(spot -> claim.length() > claimed.tail().length() || isTailOfFull(spot))
                        .ifPresent(spots::add);
            }
        }
        return spots;
    }

    /** Where the claim hardly stands nothing is read again and again, but another serial there still contradicts it. */
    private static Sight weigh(String claim, Look look, List<Spot> near, int rounds) {
        var readings = new ArrayList<List<LineScores>>();
        for (var spot : near) {
            var both = spot.readings(look, 0);
            readings.add(Rivals.score(claim, both) < WORTH_MANY_READINGS ? both : spot.readings(look, rounds));
        }
        return weigh(claim, near, readings);
    }

    private static Sight weigh(String claim, List<Spot> near, List<List<LineScores>> readings) {
        var best = Rivals.best(claim, readings);
        var score = Rivals.score(claim, readings.get(best));
        var rival = Rivals.bestNeighbour(claim, readings);
        return new Sight(
                claim,
                near.get(best),
                score,
                score - Rivals.score(rival, readings.get(Rivals.best(rival, readings))),
                rival);
    }

    private boolean standsWhole(String claim, Spot spot) {
        // Behind model and date a full claim's nine characters prove nothing: the whole of it has to fit.
        var tailOfFull = claimed.form() == Form.SHORT && isTailOfFull(spot);
        var features = tailOfFull
                || claimed.form() == Form.FULL
                        && claim.length() > claimed.tail().length();
        return Readings.hyphensAgree(spot.read(), claimed)
                && !ALONE.matcher(spot.read().strip()).find()
                && (tailOfFull || FRONT.matcher(spot.before()).matches())
                && (BACK.matcher(spot.after()).matches()
                        || features && FEATURES.matcher(spot.after()).matches());
    }

    private static boolean isTailOfFull(Spot spot) {
        return FULL_FRONT.matcher(spot.before()).matches();
    }
}
