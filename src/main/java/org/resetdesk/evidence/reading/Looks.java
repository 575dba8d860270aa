package org.resetdesk.evidence.reading;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.resetdesk.evidence.lines.Copies;
import org.resetdesk.evidence.lines.LineReader;
import org.resetdesk.evidence.lines.Quad;
import org.resetdesk.evidence.lines.ReadLine;
import org.resetdesk.evidence.reading.LabelWords.Role;

/**
 * The looks that we take at one picture, cheap ones first. What the looks so far promise nothing of is left out, and so is
 * what comes when enough effort was spent.
 */
final class Looks {

    /** Pixels that the detector sees at a first look: four fifths of all serials that are ever found are found by it. */
    private static final double FIRST = 0.4e6;

    private static final double SECOND = 1.2e6;
    /** What has to be brought out is large, or the picture small. */
    private static final double CONTRASTED = 0.6e6;

    /** Lines this high, in the detector's pixels, get boxes that fit. */
    private static final double WELL_SEEN = 64;

    private static final double MOST_ENLARGED = 3;

    /** Text turned by more than this is looked at again, levelled. */
    private static final double TILTED = Math.toRadians(8);

    /** Text that fills less than this share of a picture is looked at by itself. */
    private static final double SMALL_PART = 0.4;

    /** The detector misses no line that is this high, in its own pixels. */
    private static final double LARGE_PRINT = 20;

    /** As many pixels of the detector's as a check may take; one line read counts for this many. About a second on two cores. */
    private static final double MOST_EFFORT = 4e6;

    private static final double EFFORT_OF_LINE = 0.06e6;

    private final LineReader reader;
    private final Copies picture;
    private final View whole;
    private final Remembered<Optional<Look>> steps;
    private final Map<ReadLine, Look> closer = new IdentityHashMap<>();
    private Glance glance;

    Looks(LineReader reader, Copies picture) {
        this.reader = reader;
        this.picture = picture;
        this.whole = View.whole(reader, picture);
        this.steps = new Remembered<>(List.of(
                () -> Optional.of(glance().whole()),
                () -> Optional.of(levelled().orElseGet(() -> Look.at(whole, SECOND, taken()))),
                ifWorthIt(FIRST, this::besideSerialWord),
                ifWorthIt(SECOND, this::textAlone),
                ifWorthIt(CONTRASTED, this::contrasted)));
    }

    /** What the first step looks at whole. */
    Glance glance() {
        if (glance == null) {
            glance = new Glance(whole, FIRST);
        }
        return glance;
    }

    Remembered<Optional<Look>> steps() {
        return steps;
    }

    List<Look> taken() {
        return steps.taken().stream().flatMap(Optional::stream).toList();
    }

    /** The surroundings of one line, so large that the detector frames it closely. */
    Look closer(Look look, ReadLine line) {
        return closer.computeIfAbsent(line, any -> {
            var place = line.place();
            var frame = place.grown(4 * place.height(), 3 * place.height());
            var enlarged = Math.min(MOST_ENLARGED, WELL_SEEN / place.height());
            var pixels = Math.min(SECOND, enlarged * enlarged * frame.length() * frame.height());
            return Look.at(View.part(reader, picture, frame), pixels, List.of());
        });
    }

    private Supplier<Optional<Look>> ifWorthIt(double pixels, Supplier<Optional<Look>> look) {
        return () -> taken().stream().mapToDouble(Looks::effort).sum() < MOST_EFFORT - pixels
                ? look.get()
                : Optional.empty();
    }

    private static double effort(Look look) {
        return look.pixels() + EFFORT_OF_LINE * look.linesRead();
    }

    /** The surroundings of the words "S/N", enlarged. */
    private Optional<Look> besideSerialWord() {
        return places(line -> LabelWords.in(line.text()).stream().anyMatch(word -> word.role() == Role.SERIAL))
                .findFirst()
                .map(place -> place.grown(place.length() + 16 * place.height(), 5 * place.height()))
                .map(frame -> Look.at(View.part(reader, picture, frame), FIRST, List.of()));
    }

    /** The detector misses small text that is turned, though not the larger lines beside it. */
    private Optional<Look> levelled() {
        return places(line -> true)
                .max(Comparator.comparingDouble(Quad::length))
                .filter(widest -> Math.cos(widest.angle()) < Math.cos(TILTED))
                .map(widest -> Look.at(View.part(reader, picture, all(widest.angle())), SECOND, List.of()));
    }

    private Quad all(double angle) {
        var whole = picture.whole();
        var cos = Math.abs(Math.cos(angle));
        var sin = Math.abs(Math.sin(angle));
        return new Quad(
                whole.width() / 2.0,
                whole.height() / 2.0,
                angle,
                whole.width() * cos + whole.height() * sin,
                whole.width() * sin + whole.height() * cos);
    }

    /** A label far away, enlarged, unless its print was large enough to be seen as it was. */
    private Optional<Look> textAlone() {
        var all = places(line -> true).toList();
        if (all.isEmpty() || isPlainToSee(all)) {
            return Optional.empty();
        }
        var left = all.stream().mapToDouble(Quad::left).min().orElse(0);
        var right = all.stream().mapToDouble(Quad::right).max().orElse(0);
        var top = all.stream().mapToDouble(Quad::top).min().orElse(0);
        var bottom = all.stream().mapToDouble(Quad::bottom).max().orElse(0);
        var size = (right - left) * (bottom - top);
        var whole = picture.whole();
        return size > SMALL_PART * whole.width() * whole.height()
                ? Optional.empty()
                : Optional.of(new Quad((left + right) / 2, (top + bottom) / 2, 0, right - left, bottom - top))
                        .map(text -> text.grown(0.3 * text.length(), 0.3 * text.height()))
                        .map(text -> Look.at(View.part(reader, picture, text), SECOND, List.of()));
    }

    private boolean isPlainToSee(List<Quad> places) {
        var heights = places.stream().mapToDouble(Quad::height).sorted().toArray();
        var shrunk = Math.sqrt(
                SECOND / (picture.whole().width() * (double) picture.whole().height()));
        return heights[heights.length / 4] * shrunk > LARGE_PRINT;
    }

    /** For etched, dusty or badly lit text; a page that reads well has nothing more to show. */
    private Optional<Look> contrasted() {
        return taken().stream()
                        .anyMatch(look -> Legibility.readsWell(look.rows().lines()))
                ? Optional.empty()
                : Optional.of(Look.at(View.contrasted(reader, picture), CONTRASTED, List.of()));
    }

    private Stream<Quad> places(Predicate<ReadLine> wanted) {
        return taken().stream()
                .flatMap(look -> look.rows().lines().stream().filter(wanted).map(ReadLine::place));
    }
}
