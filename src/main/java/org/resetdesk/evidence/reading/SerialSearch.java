package org.resetdesk.evidence.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.Sighting;
import org.resetdesk.evidence.Source;
import org.resetdesk.evidence.Unclaimed;
import org.resetdesk.evidence.barcode.Barcode.Kind;
import org.resetdesk.evidence.lines.LineScores;
import org.resetdesk.evidence.lines.LineScores.Fit;
import org.resetdesk.evidence.lines.Pixels;
import org.resetdesk.evidence.lines.ReadLine;
import org.resetdesk.evidence.reading.LabelWords.Role;
import org.resetdesk.evidence.reading.PictureCodes.Placed;
import org.resetdesk.evidence.reading.SerialTokens.Token;

/**
 * What serial stands on a picture of which nothing is claimed: that of the first exact code, else the first one in print that is
 * marked as a serial, or has the form of one, and that both recognisers read alike. Somebody is asked whether it is the one, so two
 * looks must do.
 */
final class SerialSearch {

    private static final int LOOKS = 2;
    private static final double SURE_WORD = 0.8;
    private static final SerialNumber NOTHING = Unclaimed.SERIAL;

    private final Pixels picture;
    private final PictureCodes codes;
    private final Looks looks;
    private final ExactTextReader text = new ExactTextReader();

    SerialSearch(Pixels picture, PictureCodes codes, Looks looks) {
        this.picture = picture;
        this.codes = codes;
        this.looks = looks;
    }

    Sighting search() {
        for (var step = 0; step < codes.quick().count(); step++) {
            var coded = codes.quick().step(step).stream()
                    .flatMap(code -> held(code).stream())
                    .findFirst();
            if (coded.isPresent()) {
                return coded.get();
            }
        }
        for (var step = 0; step < LOOKS; step++) {
            // What nothing marks could still be marked at the next look.
            var enough = step == LOOKS - 1;
            var printed = looks.steps().step(step).flatMap(look -> printed(look, enough));
            if (printed.isPresent()) {
                return printed.get();
            }
        }
        return nothing();
    }

    private Optional<Sighting> held(Placed placed) {
        var said = text.look(placed.code().lines(), NOTHING);
        return placed.code().exact() && said.read() != null
                ? Optional.of(Sighting.mismatch(
                        said.read(),
                        placed.code().kind() == Kind.SQUARE ? Source.QR : Source.BARCODE,
                        1,
                        placed.box(),
                        said.advice()))
                : Optional.empty();
    }

    private Optional<Sighting> printed(Look look, boolean unmarkedToo) {
        return serials(look).stream()
                .filter(token -> isMarked(token) || unmarkedToo && isPlain(token))
                .filter(token -> look.rows().sureness(token) > SURE_WORD && isReadAlike(look, token))
                .findFirst()
                .map(token -> Sighting.mismatch(
                        token.text(),
                        Source.OCR,
                        look.rows().meanSureness(token),
                        look.box(look.rows().place(token)),
                        ExactTextReader.anotherSerial(token.text())));
    }

    private static List<Token> serials(Look look) {
        return ExactTextReader.others(look.rows().tokens(), NOTHING).stream()
                .sorted(Comparator.comparing(token -> !isMarked(token)))
                .toList();
    }

    private static boolean isMarked(Token token) {
        return token.role() == Role.SERIAL || Readings.full(token.text()).isPresent();
    }

    /** Not R-41000450, which is an approval: where nothing marks it the maker's form has to be kept to the sign. */
    private static boolean isPlain(Token token) {
        return token.text().equals(token.key());
    }

    /** Both recognisers at their best, on the whole row and the next: a long one goes on there. */
    private static boolean isReadAlike(Look look, Token token) {
        var lines = look.rows().linesOf(token);
        var readings = look.readings(lines.stream().map(SerialSearch::whole).toList(), 0);
        return IntStream.range(0, 2).allMatch(reader -> SerialTokens.key(readings.stream()
                        .map(each -> each.get(reader))
                        .map(LineScores::text)
                        .reduce("", String::concat))
                .contains(token.key()));
    }

    private static Part whole(ReadLine line) {
        return Part.of(line, new Fit(0, 0, 1));
    }

    private Sighting nothing() {
        var seen = looks.taken();
        var lines = seen.stream().flatMap(look -> look.rows().lines().stream()).toList();
        if (!Legibility.hasSureLine(lines)) {
            return Sighting.unreadable(Legibility.adviceFor(picture, lines));
        }
        return seen.stream().anyMatch(look -> !serials(look).isEmpty())
                ? Sighting.unreadable(Advice.NOT_SURE)
                : Sighting.noSerial(0.9, Advice.NO_SERIAL);
    }
}
