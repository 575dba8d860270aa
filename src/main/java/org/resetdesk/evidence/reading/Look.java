package org.resetdesk.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import org.resetdesk.evidence.Box;
import org.resetdesk.evidence.lines.LineScores;
import org.resetdesk.evidence.lines.Pixels;
import org.resetdesk.evidence.lines.Quad;
import org.resetdesk.evidence.lines.ReadLine;

/** One look at a picture, or at a part of it: the lines found at one scale, and what they say. */
final class Look {

    /** A line that was read so surely, no character of it less than even, is not read again when it is found again. */
    private static final double SURE = 0.9;

    private static final double EVEN = 0.5;

    private static final int SHORTEST = 3;

    private final View view;
    private final double pixels;
    private final int linesRead;
    private final TextRows rows;

    private Look(View view, double pixels, int linesRead, List<ReadLine> lines) {
        this.view = view;
        this.pixels = pixels;
        this.linesRead = linesRead;
        this.rows = new TextRows(lines);
    }

    /** {@code pixels} is how many the detector sees; sure lines of looks {@code before} at the same view are taken over. */
    static Look at(View view, double pixels, List<Look> before) {
        var known = before.stream()
                .filter(look -> look.view == view)
                .flatMap(look -> look.rows.lines().stream())
                .filter(line -> line.text().length() >= SHORTEST
                        && line.scores().meanSureness() > SURE
                        && line.scores().leastSureness() > EVEN)
                .toList();
        var lines = new ArrayList<ReadLine>();
        var unread = new ArrayList<Quad>();
        for (var place : view.find(pixels)) {
            known.stream()
                    .filter(line -> line.place().framesTheSame(place))
                    .findFirst()
                    .ifPresentOrElse(lines::add, () -> unread.add(place));
        }
        lines.addAll(view.read(unread));
        return new Look(view, pixels, unread.size(), lines);
    }

    static Look of(View view, double pixels, List<ReadLine> lines) {
        return new Look(view, pixels, lines.size(), lines);
    }

    double pixels() {
        return pixels;
    }

    int linesRead() {
        return linesRead;
    }

    TextRows rows() {
        return rows;
    }

    List<List<LineScores>> readings(List<Part> parts, int rounds) {
        return view.readings(parts, rounds);
    }

    Pixels cut(Quad place) {
        return view.cut(place);
    }

    Box box(Quad place) {
        return view.box(place);
    }
}
