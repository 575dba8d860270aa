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

/**
 * The whole picture, or a part of it that is searched for text enlarged and levelled, and every reading of its lines so far. All
 * places are the picture's own, and lines are read from the picture itself: to turn and scale them twice would blur small print.
 */
final class View {

    /** Whole copies of a picture are kept this small, for the heap's sake. */
    private static final int FOR_COPIES = 2400;

    private static final int FOR_CONTRAST = 1600;

    private final LineReader reader;
    private final Copies picture;
    private final Copies searched;
    /** Where {@code searched} was cut, and at which scale; null for the whole. */
    private final Quad frame;

    private final double scale;
    private final Copies read;
    private final Map<Part, List<LineScores>> readings = new HashMap<>();

    private View(LineReader reader, Copies picture, Copies searched, Quad frame, double scale, Copies read) {
        this.reader = reader;
        this.picture = picture;
        this.searched = searched;
        this.frame = frame;
        this.scale = scale;
        this.read = read;
    }

    static View whole(LineReader reader, Copies picture) {
        return new View(reader, picture, picture, null, 1, picture);
    }

    static View contrasted(LineReader reader, Copies picture) {
        var contrasted = picture.within(FOR_CONTRAST).contrasted();
        var scale = contrasted.width() / (double) picture.whole().width();
        var copies = new Copies(contrasted);
        return new View(reader, picture, copies, null, scale, copies);
    }

    static View part(LineReader reader, Copies picture, Quad frame) {
        var smaller =
                Math.max(frame.length(), frame.height()) > FOR_COPIES ? picture.within(FOR_COPIES) : picture.whole();
        var scale = smaller.width() / (double) picture.whole().width();
        var cut = new Copies(smaller.cut(frame.scaled(scale)));
        return new View(reader, picture, cut, frame, scale, picture);
    }

    /** Places of text, looked for in a copy with about so many pixels. */
    List<Quad> find(double pixels) {
        double width = searched.whole().width();
        double height = searched.whole().height();
        var side = (int) Math.round(Math.max(width, height) * Math.sqrt(pixels / (width * height)));
        var copy = searched.within(side);
        var back = width / copy.width() / scale;
        return reader.find(copy, side).stream()
                .map(place -> place.scaled(back))
                .map(place -> frame == null ? place : place.within(frame))
                .toList();
    }

    List<ReadLine> read(List<Quad> places) {
        return read(places, List.of());
    }

    List<ReadLine> read(List<Quad> places, List<ReadLine> others) {
        var lines = reader.read(read, places.stream().map(this::inRead).toList(), others);
        return lines.stream()
                .map(line -> new ReadLine(line.place().scaled(1 / readScale()), line.scores()))
                .toList();
    }

    /** For each part of a line what both recognisers saw on it, and saw again in further cuts, so many times. */
    List<List<LineScores>> readings(List<Part> parts, int rounds) {
        var unread = parts.stream()
                .filter(part -> !readings.containsKey(part))
                .distinct()
                .toList();
        var again = reader.readAgain(
                read, unread.stream().map(part -> inRead(part.place())).toList());
        for (var i = 0; i < unread.size(); i++) {
            readings.put(unread.get(i), new ArrayList<>(again.get(i)));
        }
        for (var part : parts) {
            var so = readings.get(part);
            so.addAll(reader.vary(read, inRead(part.place()), Math.min(rounds, so.size() / 2 - 1), rounds));
        }
        return parts.stream()
                .map(part -> List.copyOf(readings.get(part).subList(0, 2 + 2 * rounds)))
                .toList();
    }

    Pixels cut(Quad place) {
        return read.whole().cut(inRead(place));
    }

    private Quad inRead(Quad place) {
        return place.scaled(readScale());
    }

    private double readScale() {
        return read.whole().width() / (double) picture.whole().width();
    }

    Box box(Quad place) {
        double width = picture.whole().width();
        double height = picture.whole().height();
        var left = Math.max(0, place.left() / width);
        var top = Math.max(0, place.top() / height);
        return new Box(
                left, top, Math.min(1, place.right() / width) - left, Math.min(1, place.bottom() / height) - top);
    }
}
