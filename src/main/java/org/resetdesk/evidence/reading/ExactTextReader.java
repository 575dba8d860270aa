package org.resetdesk.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.cases.SerialNumber.Form;
import org.resetdesk.evidence.FileAdvice;
import org.resetdesk.evidence.Sighting;
import org.resetdesk.evidence.Source;
import org.resetdesk.evidence.TextReader;
import org.resetdesk.evidence.reading.LabelWords.Role;
import org.resetdesk.evidence.reading.Readings.Agreement;
import org.resetdesk.evidence.reading.SerialTokens.Token;

/**
 * Decides what exact text says of the claimed serial: text layers, cells, what a QR code holds. The serial must stand
 * there as a whole word that is not called something else.
 */
public final class ExactTextReader implements TextReader {

    private static final Pattern LETTERED_SHORT = Pattern.compile("[A-Z]\\d{8}|[A-Z]{2}\\d{7}");
    private static final Pattern DIGIT_SHORT = Pattern.compile("\\d{9}");
    private static final Pattern DATE =
            Pattern.compile("20\\d{2}[./-]?[01]?\\d[./-]?[0-3]?\\d|[0-3]?\\d[./-][0-3]?\\d[./-](?:20)?\\d{2}");
    private static final int SHORTEST_SERIAL = 5;

    @Override
    public Sighting look(List<String> lines, SerialNumber claimed) {
        var tokens = new SerialTokens(lines);
        var found = find(tokens, claimed);
        if (found.isPresent()) {
            return contradiction(found.get(), tokens, claimed)
                    .orElseGet(() -> Sighting.match(claimed, Source.TEXT, 1, null));
        }
        return other(tokens, claimed)
                .map(read -> Sighting.mismatch(read, Source.TEXT, 1, null, anotherSerial(read)))
                .orElseGet(() -> Sighting.noSerial(1, Advice.NO_SERIAL));
    }

    static String anotherSerial(String read) {
        return FileAdvice.words().otherSerial(read);
    }

    static String anotherModel(String device) {
        return FileAdvice.words().otherModel(device);
    }

    /** The claimed serial as a whole word, full or short, wherever the words beside it do not call it something else. */
    static Optional<Token> find(SerialTokens tokens, SerialNumber claimed) {
        var full = tokens.fullSerials().stream()
                .filter(token -> Readings.compare(token.text(), claimed) == Agreement.SAME)
                .findFirst();
        if (full.isPresent()) {
            return full;
        }
        var whole = SerialTokens.key(claimed.text());
        var spelt = new ArrayList<>(tokens.spelling(whole));
        if (!claimed.tail().equals(whole) && claimed.form() != Form.OTHER) {
            spelt.addAll(tokens.spelling(claimed.tail()));
        }
        tokens.all().stream()
                .filter(token -> Readings.compare(token.text(), claimed) == Agreement.SAME)
                .forEach(spelt::add);
        return spelt.stream()
                .filter(token -> Readings.hyphensAgree(token.text(), claimed))
                .filter(token -> mayBeSerial(token, tokens, claimed))
                .findFirst();
    }

    private static boolean mayBeSerial(Token token, SerialTokens tokens, SerialNumber claimed) {
        return switch (token.role()) {
            case SERIAL -> true;
            // A word without a digit is a word, whatever it is typed as.
            case PLAIN -> token.hasDigit() && !tokens.isDecoy(token.key());
            case LOT -> lotIdentifies(tokens, claimed);
            case DECOY -> false;
        };
    }

    /** Goods without a serial are told apart by their lot; a device's label has a place for the serial beside it. */
    static boolean lotIdentifies(SerialTokens tokens, SerialNumber claimed) {
        return claimed.form() == Form.OTHER && !tokens.namesSerial();
    }

    /** The nine characters agree, but the device they belong to is visibly another one. */
    private static Optional<Sighting> contradiction(Token found, SerialTokens tokens, SerialNumber claimed) {
        if (claimed.form() != Form.FULL || Readings.full(found.text()).isPresent()) {
            return Optional.empty();
        }
        var otherDevice = tokens.fullSerials().stream()
                .map(Token::text)
                .filter(text -> Readings.compare(text, claimed) == Agreement.OTHER_DEVICE)
                .findFirst();
        var models = tokens.models().stream().map(Token::text).toList();
        if (otherDevice.isEmpty() && models.stream().noneMatch(model -> Readings.sameModel(model, claimed.model()))) {
            otherDevice = models.stream().findFirst();
        }
        return otherDevice.map(device -> Sighting.mismatch(claimed.tail(), Source.TEXT, 1, null, anotherModel(device)));
    }

    static Optional<String> other(SerialTokens tokens, SerialNumber claimed) {
        return others(tokens, claimed).stream().map(Token::text).findFirst();
    }

    /** Serials that are not the claimed one, the surest kind first. Numbers that the label calls something else are none. */
    static List<Token> others(SerialTokens tokens, SerialNumber claimed) {
        var others = new ArrayList<>(tokens.fullSerials());
        tokens.all().stream()
                .filter(token -> token.role() == Role.SERIAL && serialLike(token))
                .forEach(others::add);
        tokens.all().stream()
                .filter(token -> token.role() == Role.PLAIN && !tokens.isDecoy(token.key()))
                .filter(token -> LETTERED_SHORT.matcher(token.key()).matches()
                        || DIGIT_SHORT.matcher(token.key()).matches()
                                && !tokens.models().isEmpty()
                        || Readings.nearMiss(token.key(), SerialTokens.key(claimed.text()))
                        || Readings.nearMiss(token.key(), claimed.tail()))
                .forEach(others::add);
        others.removeIf(token -> Readings.compare(token.text(), claimed) == Agreement.SAME);
        return others;
    }

    private static boolean serialLike(Token token) {
        return token.key().length() >= SHORTEST_SERIAL
                && token.hasDigit()
                && !DATE.matcher(token.text()).matches();
    }
}
