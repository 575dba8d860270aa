package org.resetdesk.evidence.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resetdesk.evidence.Box;
import org.resetdesk.evidence.lines.Copies;
import org.resetdesk.evidence.lines.LineReader;
import org.resetdesk.evidence.lines.LineScores;
import org.resetdesk.evidence.lines.Pixels;
import org.resetdesk.evidence.lines.Quad;
import org.resetdesk.evidence.lines.ReadLine;

/** The whole picture, or a part of it that was cut out levelled, and every reading of its lines so far. */
final class View {

    /** Whole copies of a picture are kept this small, for the heap's sake. */
    private static final int FOR_COPIES = 2400;

    private final LineReader reader;
    private final Copies picture;
    private final Copies seen;
    /** How large the view is against the picture; {@code frame} is where it was cut, at that scale, null for the whole. */
    private final double scale;

    private final Quad frame;
    private final Map<Part, List<LineScores>> readings = new HashMap<>();

    private View(LineReader reader, Copies picture, Copies seen, double scale, Quad frame) {
        this.reader = reader;
        this.picture = picture;
        this.seen = seen;
        this.scale = scale;
        this.frame = frame;
    }

    static View whole(LineReader reader, Copies picture) {
        return new View(reader, picture, picture, 1, null);
    }

    static View contrasted(LineReader reader, Copies picture) {
        var smaller = picture.within(FOR_COPIES);
        var scale = smaller.width() / (double) picture.whole().width();
        return new View(reader, picture, new Copies(smaller.contrasted()), scale, null);
    }

    static View part(LineReader reader, Copies picture, Quad frame) {
        var smaller =
                Math.max(frame.length(), frame.height()) > FOR_COPIES ? picture.within(FOR_COPIES) : picture.whole();
        var scale = smaller.width() / (double) picture.whole().width();
        var part = frame.scaled(scale);
        return new View(reader, picture, new Copies(smaller.cut(part)), scale, part);
    }

    /** Places of text, looked for in a copy with about so many pixels. */
    List<Quad> find(double pixels) {
        double width = seen.whole().width();
        double height = seen.whole().height();
        var side = (int) Math.round(Math.max(width, height) * Math.sqrt(pixels / (width * height)));
        var copy = seen.within(side);
        var back = seen.whole().width() / (double) copy.width();
        return reader.find(copy, side).stream().map(place -> place.scaled(back)).toList();
    }

    List<ReadLine> read(List<Quad> places) {
        return reader.read(seen.whole(), places);
    }

    /** For each part of a line what both recognisers saw on it, and saw again in further cuts, so many times. */
    List<List<LineScores>> readings(List<Part> parts, int rounds) {
        var unread = parts.stream()
                .filter(part -> !readings.containsKey(part))
                .distinct()
                .toList();
        var second =
                reader.readAgain(seen.whole(), unread.stream().map(Part::place).toList());
        for (var i = 0; i < unread.size(); i++) {
            readings.put(
                    unread.get(i), new ArrayList<>(List.of(unread.get(i).line().scores(), second.get(i))));
        }
        for (var part : parts) {
            var so = readings.get(part);
            so.addAll(reader.vary(seen.whole(), part.place(), Math.min(rounds, so.size() / 2 - 1), rounds));
        }
        return parts.stream()
                .map(part -> List.copyOf(readings.get(part).subList(0, 2 + 2 * rounds)))
                .toList();
    }

    Pixels cut(Quad place) {
        return seen.whole().cut(place);
    }

    Quad inPicture(Quad place) {
        return (frame == null ? place : place.within(frame)).scaled(1 / scale);
    }

    Box box(Quad place) {
        var spot = inPicture(place);
        double width = picture.whole().width();
        double height = picture.whole().height();
        var left = Math.max(0, spot.left() / width);
        var top = Math.max(0, spot.top() / height);
        return new Box(left, top, Math.min(1, spot.right() / width) - left, Math.min(1, spot.bottom() / height) - top);
    }
}
