package org.resetdesk.evidence.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.cases.SerialNumber.Form;
import org.resetdesk.evidence.Sighting;
import org.resetdesk.evidence.Source;
import org.resetdesk.evidence.lines.Pixels;
import org.resetdesk.evidence.ocr.TesseractReader;
import org.resetdesk.evidence.reading.LabelWords.Role;
import org.resetdesk.evidence.reading.SerialTokens.Token;

/**
 * The search for one claimed serial on one picture: bar codes, then text, cheap looks first, until something is sure or
 * time is up.
 */
final class PictureSearch {

    /** Two readers of different origin may be a little less sure each. */
    private static final double DOUBTFUL_FIT = -14;

    private static final double FITTING_A_CODE = -25;

    private static final double SURE_OTHER_MARGIN = 4;
    private static final double SURE_OTHER_FIT = -6;
    private static final double SURE_WORD = 0.8;
    private static final double SURE_MODEL = 0.9;
    private static final double SEEN_NEARLY = -18;
    private static final double WORTH_A_CLOSER_LOOK = -6;
    private static final int SHORTEST = 5;
    /** From this step on enough was seen to say what a number is called, or that another serial stands there. */
    private static final int ENOUGH_SEEN = 1;

    private static final Pattern DEVICES_SERIAL = Pattern.compile("\\d{9}|[A-Z]\\d{8}|[A-Z]{2}\\d{7}");

    private record Seen(Sight sight, Look look) {}

    private final Witness witness;
    private final CodeSearch codes;
    private final ClaimSearch claims;
    private final SerialNumber claimed;
    private final Pixels picture;
    private final Looks looks;
    private final long deadline;
    private final List<Seen> sights = new ArrayList<>();
    /** The claim stands there, surely, but the label calls it a MAC address, a part number or the like. */
    private boolean calledElse;

    PictureSearch(
            SerialNumber claimed,
            Pixels picture,
            PictureCodes codes,
            Looks looks,
            TesseractReader tesseract,
            Duration budget) {
        this.claimed = claimed;
        this.picture = picture;
        this.codes = new CodeSearch(codes, claimed);
        this.looks = looks;
        this.witness = new Witness(tesseract);
        this.claims = new ClaimSearch(claimed, witness);
        this.deadline = System.nanoTime() + budget.toNanos();
    }

    Sighting search() {
        var code = codes.quickly();
        if (code.isPresent()) {
            return code.get();
        }
        var nearly = codes.nearlyTheClaim();
        if (nearly.isPresent()) {
            return nearly.get();
        }
        var named = atAGlance();
        if (named.isPresent()) {
            return named.get();
        }
        var steps = looks.steps();
        for (var i = 0; i < steps.count() && System.nanoTime() < deadline; i++) {
            var look = steps.step(i);
            var sure = look.isPresent() ? decide(look.get(), i) : Optional.<Sighting>empty();
            if (sure.isPresent()) {
                return sure.get();
            }
            if (calledElse && i >= ENOUGH_SEEN) {
                break;
            }
            var another = i >= ENOUGH_SEEN ? look.flatMap(this::plainlyAnother) : Optional.<Sighting>empty();
            if (another.isPresent()) {
                return codes.thoroughly().orElse(another.get());
            }
        }
        return codes.thoroughly().orElseGet(this::conclude);
    }

    /**
     * The claim in a row with "S/N", as on most labels. A number that nothing names could still be called otherwise elsewhere,
     * and a full claim needs the model, so for these the other lines have to be read.
     */
    private Optional<Sighting> atAGlance() {
        if (claimed.form() == Form.FULL) {
            return Optional.empty();
        }
        return looks.glance()
                .until(claims::mayStandOn, claims.shortestSpelling())
                .flatMap(look -> claims.in(look)
                        .filter(sight -> sight.spot().named()
                                && sight.role() == Role.SERIAL
                                && sight.isSure(height(sight))
                                && (sight.margin() > Sight.SURE_ALONE || isWitnessed(sight, look)))
                        .flatMap(sight -> accept(sight, look, height(sight))))
                .map(read -> codes.holders().stream()
                        .findFirst()
                        .map(CodeSearch.Holder::sighting)
                        .orElse(read));
    }

    private Optional<Sighting> decide(Look look, int step) {
        var seen = claims.in(look);
        var sight = seen.filter(any -> mayBeSerial(any, look));
        sight.ifPresent(any -> sights.add(new Seen(any, look)));
        calledElse =
                sight.isEmpty() && seen.filter(any -> any.isSure(height(any))).isPresent();
        for (var code : codes.holders()) {
            var agrees = sight.filter(any -> any.score() > FITTING_A_CODE && any.margin() > 0)
                    .isPresent();
            var unnamed = seen.equals(sight) && !look.rows().tokens().isDecoy(code.key());
            if (agrees || code.exact() && unnamed && step >= ENOUGH_SEEN) {
                return Optional.of(code.sighting());
            }
        }
        return sight.flatMap(any -> accept(any, look, height(any)).or(() -> lookCloser(any, look)));
    }

    /** @param height of the line as the wide look framed it: closer looks frame it more closely */
    private Optional<Sighting> accept(Sight sight, Look look, double height) {
        // A look in which another serial led has to be outweighed twice.
        var against = sights.stream()
                .mapToDouble(seen -> Math.min(0, seen.sight().margin()))
                .min()
                .orElse(0);
        var outweighed = against == 0 || sight.margin() + 2 * against > Sight.SURE_MARGIN;
        if (!outweighed || !sight.isSure(height) && !isWitnessed(sight, look)) {
            return Optional.empty();
        }
        var match = Sighting.match(claimed, Source.OCR, Math.exp(sight.score() / 20), look.box(sight.place()));
        return Optional.of(
                otherModel(look).map(model -> anotherModel(look, model)).orElse(match));
    }

    /** Boxes found at a small scale are loose, and what is read in them is doubtful where a closer box leaves no doubt. */
    private Optional<Sighting> lookCloser(Sight sight, Look look) {
        if (sight.margin() < WORTH_A_CLOSER_LOOK) {
            return Optional.empty();
        }
        var closer = looks.closer(look, sight.line());
        // What the number is called, only the wider look shows.
        var again = claims.in(closer)
                .filter(any -> any.role() != Role.DECOY
                        && any.score() - claims.contradiction(look, sight) > Sight.SURE_MARGIN);
        again.ifPresent(any -> sights.add(new Seen(any, closer)));
        return again.flatMap(any -> accept(any, closer, height(sight)))
                .map(found ->
                        otherModel(look).map(model -> anotherModel(look, model)).orElse(found));
    }

    private boolean mayBeSerial(Sight seen, Look look) {
        var tokens = look.rows().tokens();
        return switch (seen.role()) {
            case SERIAL -> true;
            case PLAIN ->
                claimed.text().chars().anyMatch(Character::isDigit)
                        && !tokens.isDecoy(SerialTokens.key(claimed.text()))
                        && !tokens.isDecoy(claimed.tail())
                        && !namesAnother();
            case LOT -> ExactTextReader.lotIdentifies(tokens, claimed);
            case DECOY -> false;
        };
    }

    /**
     * The label names a serial that is read surely, and so whatever else stands there without a name is none; but where several of one
     * form are listed, their one name stands beside the first. The maker's own labels have one each.
     */
    private boolean namesAnother() {
        return looks.taken().stream().anyMatch(look -> look.rows().named().stream()
                .anyMatch(token -> isAnother(token) && look.rows().sureness(token) > SURE_WORD));
    }

    private boolean isAnother(Token token) {
        return token.key().length() >= SHORTEST
                && Readings.full(token.text()).isEmpty()
                && (DEVICES_SERIAL.matcher(token.key()).matches()
                        || token.key().length()
                                != SerialTokens.key(claimed.text()).length())
                && Readings.compare(token.text(), claimed) != Readings.Agreement.SAME
                && !Readings.mayBeCutOff(token.key(), claimed)
                && !Readings.nearMiss(token.key(), claimed.tail());
    }

    private static double height(Sight seen) {
        return seen.line().place().height();
    }

    /** The claim leads, if not by much, and Tesseract reads just the same. In small print both may take a D for an O. */
    private boolean isWitnessed(Sight seen, Look look) {
        return seen.score() > DOUBTFUL_FIT
                && seen.margin() > 0
                && height(seen) >= Sight.SMALL_PRINT
                && witness.reads(seen.claim(), seen.spot(), look);
    }

    /** A full claim names its model; a label that surely shows another one belongs to another device. */
    private Optional<Token> otherModel(Look look) {
        var models = look.rows().tokens().models();
        var fits = models.stream().anyMatch(model -> Readings.nearlySameModel(model.text(), claimed.model()));
        return claimed.form() != Form.FULL || fits
                ? Optional.empty()
                : models.stream()
                        .filter(model -> look.rows().meanSureness(model) > SURE_MODEL)
                        .findFirst();
    }

    private Sighting anotherModel(Look look, Token model) {
        return Sighting.mismatch(
                claimed.tail(),
                Source.OCR,
                look.rows().sureness(model),
                look.box(look.rows().place(model)),
                ExactTextReader.anotherModel(model.text()));
    }

    private Optional<Sighting> plainlyAnother(Look look) {
        return plainlyNeighbour().or(() -> plainlyStranger(look));
    }

    /** Every reading shows a serial that differs from the claim in one character. */
    private Optional<Sighting> plainlyNeighbour() {
        return sights.stream()
                .filter(seen -> seen.sight().margin() < -SURE_OTHER_MARGIN
                        && seen.sight().rivalScore() > SURE_OTHER_FIT)
                .findFirst()
                .map(seen -> Sighting.mismatch(
                        seen.sight().rival(),
                        Source.OCR,
                        Math.exp(seen.sight().rivalScore() / 20),
                        seen.look().box(seen.sight().place()),
                        ExactTextReader.anotherSerial(seen.sight().rival())));
    }

    /** Called a serial, surely read, and nothing like the claimed one. */
    private Optional<Sighting> plainlyStranger(Look look) {
        return ExactTextReader.others(look.rows().tokens(), claimed).stream()
                .filter(token -> token.role() == Role.SERIAL
                        && look.rows().sureness(token) > SURE_WORD
                        && !Readings.nearMiss(token.key(), claimed.tail())
                        && !Readings.mayBeCutOff(token.key(), claimed))
                .findFirst()
                .filter(token -> sights.stream().noneMatch(seen -> seen.sight().score() > SEEN_NEARLY))
                .map(token -> another(look, token));
    }

    private Sighting another(Look look, Token token) {
        return Sighting.mismatch(
                token.text(),
                Source.OCR,
                look.rows().sureness(token),
                look.box(look.rows().place(token)),
                ExactTextReader.anotherSerial(token.text()));
    }

    /** Nothing was sure at any look. */
    private Sighting conclude() {
        var other = codes.other().or(this::plainlyNeighbour);
        if (other.isPresent()) {
            return other.get();
        }
        for (var look : looks.taken()) {
            for (var token : ExactTextReader.others(look.rows().tokens(), claimed)) {
                if (look.rows().sureness(token) > SURE_WORD) {
                    return another(look, token);
                }
            }
        }
        var lines = looks.taken().stream()
                .flatMap(look -> look.rows().lines().stream())
                .toList();
        if (!Legibility.hasSureLine(lines)) {
            return Sighting.unreadable(Legibility.adviceFor(picture, lines));
        }
        var almost = sights.stream().anyMatch(seen -> seen.sight().score() > SEEN_NEARLY);
        var unsure = looks.taken().stream()
                .anyMatch(look -> ExactTextReader.others(look.rows().tokens(), claimed).stream()
                        .anyMatch(token -> token.role() == Role.SERIAL));
        return almost || unsure ? Sighting.unreadable(Advice.NOT_SURE) : Sighting.noSerial(0.9, Advice.NO_SERIAL);
    }
}
