package org.resetdesk.evidence.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.resetdesk.evidence.Box;
import org.resetdesk.evidence.lines.LineReader;
import org.resetdesk.evidence.lines.LineScores;
import org.resetdesk.evidence.lines.Pixels;
import org.resetdesk.evidence.lines.Quad;
import org.resetdesk.evidence.lines.ReadLine;

/** One look at a picture, or at a part of it: the lines found at one scale, and what they say. */
final class Look {

    /** Whole copies of a picture are kept this small, for the heap's sake. */
    private static final int FOR_COPIES = 2400;

    private final LineReader reader;
    private final Pixels picture;
    private final Pixels view;
    /** How large the view is against the picture; {@code frame} is where it was cut, at that scale, null for the whole. */
    private final double scale;

    private final Quad frame;
    private final TextRows rows;
    private final Map<ReadLine, List<LineScores>> both = new IdentityHashMap<>();
    private final Map<ReadLine, List<LineScores>> many = new IdentityHashMap<>();

    private Look(LineReader reader, Pixels picture, Pixels view, double scale, Quad frame, int side) {
        this.reader = reader;
        this.picture = picture;
        this.view = view;
        this.scale = scale;
        this.frame = frame;
        this.rows = new TextRows(reader.read(view, reader.find(view, side)));
    }

    static Look atAll(LineReader reader, Pixels picture, int side) {
        return new Look(reader, picture, picture, 1, null, side);
    }

    static Look atContrasts(LineReader reader, Pixels picture, int side) {
        var smaller = picture.within(FOR_COPIES);
        return new Look(reader, picture, smaller.contrasted(), smaller.width() / (double) picture.width(), null, side);
    }

    static Look atPart(LineReader reader, Pixels picture, Quad frame, int side) {
        var smaller = Math.max(frame.length(), frame.height()) > FOR_COPIES ? picture.within(FOR_COPIES) : picture;
        var scale = smaller.width() / (double) picture.width();
        var part = frame.scaled(scale);
        return new Look(reader, picture, smaller.cut(part), scale, part, side);
    }

    TextRows rows() {
        return rows;
    }

    /** For each line what either recogniser saw on it. */
    List<List<LineScores>> bothReadings(List<ReadLine> lines) {
        var unread = lines.stream().filter(line -> !both.containsKey(line)).toList();
        var second = reader.readAgain(view, unread);
        for (var i = 0; i < unread.size(); i++) {
            both.put(unread.get(i), List.of(unread.get(i).scores(), second.get(i)));
        }
        return lines.stream().map(both::get).toList();
    }

    /** The same and what both see in further cuts of the line. */
    List<LineScores> manyReadings(ReadLine line) {
        return many.computeIfAbsent(line, any -> {
            var readings = new ArrayList<>(both.get(line));
            readings.addAll(reader.vary(view, line));
            return readings;
        });
    }

    Pixels cut(Quad place) {
        return view.cut(place);
    }

    Quad inPicture(Quad place) {
        return (frame == null ? place : place.within(frame)).scaled(1 / scale);
    }

    Box box(Quad place) {
        var seen = inPicture(place);
        var left = Math.max(0, seen.left() / picture.width());
        var top = Math.max(0, seen.top() / picture.height());
        return new Box(
                left,
                top,
                Math.min(1, seen.right() / picture.width()) - left,
                Math.min(1, seen.bottom() / picture.height()) - top);
    }
}
