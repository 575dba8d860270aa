package org.resetdesk.evidence.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.resetdesk.evidence.lines.LineReader;
import org.resetdesk.evidence.lines.Pixels;
import org.resetdesk.evidence.lines.Quad;
import org.resetdesk.evidence.lines.ReadLine;
import org.resetdesk.evidence.reading.LabelWords.Role;

/** The looks that we take at one picture, cheap ones first. A look that promises nothing is left out. */
final class Looks {

    /** Text turned by more than this is looked at again, levelled. */
    private static final double TILTED = Math.toRadians(8);

    private static final int LARGE = 1400;

    private final LineReader reader;
    private final Pixels picture;
    private final Remembered<Optional<Look>> steps;

    Looks(LineReader reader, Pixels picture) {
        this.reader = reader;
        this.picture = picture;
        this.steps = new Remembered<>(List.of(
                () -> Optional.of(Look.atAll(reader, picture, 960)),
                () -> Optional.of(Look.atAll(reader, picture, 1600)),
                this::besideSerialWord,
                this::levelled,
                this::larger,
                this::contrasted));
    }

    Remembered<Optional<Look>> steps() {
        return steps;
    }

    List<Look> taken() {
        return steps.taken().stream().flatMap(Optional::stream).toList();
    }

    /** The surroundings of the words "S/N", enlarged. */
    private Optional<Look> besideSerialWord() {
        return places(line -> LabelWords.in(line.text()).stream().anyMatch(word -> word.role() == Role.SERIAL))
                .findFirst()
                .map(place -> place.grown(place.length() + 16 * place.height(), 5 * place.height()))
                .map(frame -> Look.atPart(reader, picture, frame, 1280));
    }

    /** The detector misses small text that is turned, though not the larger lines beside it. */
    private Optional<Look> levelled() {
        return places(line -> true)
                .max(Comparator.comparingDouble(Quad::length))
                .filter(widest -> Math.cos(widest.angle()) < Math.cos(TILTED))
                .map(widest -> Look.atPart(reader, picture, all(widest.angle()), 1600));
    }

    private Quad all(double angle) {
        var cos = Math.abs(Math.cos(angle));
        var sin = Math.abs(Math.sin(angle));
        return new Quad(
                picture.width() / 2.0,
                picture.height() / 2.0,
                angle,
                picture.width() * cos + picture.height() * sin,
                picture.width() * sin + picture.height() * cos);
    }

    private Optional<Look> larger() {
        return Math.max(picture.width(), picture.height()) < LARGE
                ? Optional.empty()
                : Optional.of(Look.atAll(reader, picture, 2560));
    }

    /** For etched, dusty or badly lit text; a page that reads well has nothing more to show. */
    private Optional<Look> contrasted() {
        return taken().stream()
                        .anyMatch(look -> Legibility.readsWell(look.rows().lines()))
                ? Optional.empty()
                : Optional.of(Look.atContrasts(reader, picture, 1600));
    }

    private Stream<Quad> places(Predicate<ReadLine> wanted) {
        return taken().stream()
                .flatMap(look -> look.rows().lines().stream().filter(wanted).map(line -> look.inPicture(line.place())));
    }
}
