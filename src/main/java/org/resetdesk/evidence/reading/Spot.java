package org.resetdesk.evidence.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.resetdesk.evidence.lines.LineScores;
import org.resetdesk.evidence.lines.LineScores.Fit;
import org.resetdesk.evidence.lines.Quad;
import org.resetdesk.evidence.lines.ReadLine;
import org.resetdesk.evidence.reading.LabelWords.Role;

/**
 * Where a claim may stand: on a line, or at the end of one and the beginning of the next.
 *
 * @param line   what was read; of both lines as one, where it goes on in the next
 * @param before what stands directly in front of it, up to a blank; likewise {@code after}
 * @param named  a word for a serial stands in front of it in its own row
 */
record Spot(
        ReadLine line,
        List<Part> parts,
        String read,
        String before,
        String after,
        Role role,
        boolean named,
        Quad place) {

    static Spot on(String claim, TextRows rows, int index) {
        var line = rows.lines().get(index);
        var fit = line.scores().fit(claim);
        var around = rows.around(index, fit.from(), fit.to());
        return new Spot(
                line,
                List.of(Part.of(line, fit)),
                line.scores().text(fit.from(), fit.to()),
                around[0],
                around[1],
                rows.roleOf(index, fit.from()),
                rows.isNamedSerial(index, fit.from()),
                line.place().part(fit.from(), fit.to()));
    }

    /** Empty where the claim would stand on the first line alone. */
    static Optional<Spot> over(String claim, TextRows rows, int upperIndex, int lowerIndex) {
        var upper = rows.lines().get(upperIndex);
        var lower = rows.lines().get(lowerIndex);
        var scores = upper.scores().followedBy(lower.scores());
        var share = upper.scores().shareBefore(lower.scores());
        var fit = scores.fit(claim);
        if (fit.to() <= share) {
            return Optional.empty();
        }
        var end = (fit.to() - share) / (1 - share);
        var after = rows.around(lowerIndex, 0, end)[1];
        var word = upper.text().lastIndexOf(' ') + 1;
        var wordPlace = word < upper.text().length() ? upper.scores().place(word) : 1;
        var start = fit.from() < share ? fit.from() / share : wordPlace;
        var before = rows.around(upperIndex, start, 1)[0];
        if (fit.from() < share) {
            var both = new ReadLine(upper.place().with(lower.place()), scores);
            return Optional.of(new Spot(
                    both,
                    List.of(Part.of(upper, new Fit(0, start, 1)), Part.of(lower, new Fit(0, 0, end))),
                    scores.text(fit.from(), fit.to()),
                    before,
                    after,
                    rows.roleOf(upperIndex, start),
                    rows.isNamedSerial(upperIndex, start),
                    both.place()));
        }
        var begin = (fit.from() - share) / (1 - share);
        return Optional.of(new Spot(
                lower,
                List.of(Part.of(lower, new Fit(0, begin, end))),
                lower.scores().text(begin, end),
                upper.text().substring(word) + lower.scores().text(0, begin),
                after,
                rows.roleOf(upperIndex, start),
                rows.isNamedSerial(upperIndex, start),
                lower.place().part(begin, end)));
    }

    /** The readings of all its parts, each as one. */
    List<LineScores> readings(Look look, int rounds) {
        var each = look.readings(parts, rounds);
        if (each.size() == 1) {
            return each.get(0);
        }
        return IntStream.range(0, each.get(0).size())
                .mapToObj(i -> each.get(0).get(i).followedBy(each.get(1).get(i)))
                .toList();
    }
}
