package org.resetdesk.evidence.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resetdesk.evidence.reading.LabelWords.Role;

/**
 * The words of some lines of text that could be serial numbers, each with what its label says it is. A word is never cut:
 * a short serial inside a longer number is another number.
 */
final class SerialTokens {

    /** {@code key} is the text in capital letters and digits alone; hyphens, slashes and blanks part it but do not count. */
    record Token(String text, String key, Role role, int line, int start, int end) {

        boolean hasDigit() {
            return key.chars().anyMatch(c -> c >= '0' && c <= '9');
        }
    }

    private static final Pattern WORD = Pattern.compile("[\\p{Alnum}](?:[\\p{Alnum}\\-/().+_]*[\\p{Alnum})])?");
    private static final Pattern MAC = Pattern.compile(
            "(?<![\\p{Alnum}])\\p{XDigit}{2}(?:[:\\-. ]\\p{XDigit}{2}){5}(?![\\p{Alnum}])|(?<![\\p{Alnum}])\\p{XDigit}{4}(?:\\.\\p{XDigit}{4}){2}(?![\\p{Alnum}])");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern MODEL = Pattern.compile("(?:I?DS|IPC|HWI|CS)-.+", Pattern.CASE_INSENSITIVE);
    private static final int MOST_PIECES = 4;
    /** Of a serial spaced out to be read more easily. "5 86123456" is a quantity and a serial. */
    private static final int SHORTEST_PIECE = 2;

    private static final int LONGEST_PIECE = 6;
    /** Nothing shorter is wrapped: what stands on two lines then are two numbers. */
    private static final int SHORTEST_WRAPPED = 15;

    private final List<Token> tokens = new ArrayList<>();
    private final List<List<LabelWords.Found>> words = new ArrayList<>();
    private final Set<String> decoys = new HashSet<>();
    private final List<String> lines;
    private boolean namesSerial;

    SerialTokens(List<String> lines) {
        this.lines = lines;
        var open = Role.PLAIN;
        for (var i = 0; i < lines.size(); i++) {
            open = addLine(i, lines.get(i), open);
        }
        var labelled = new HashSet<String>();
        tokens.stream().filter(token -> token.role() == Role.SERIAL).forEach(token -> labelled.add(token.key()));
        decoys.removeAll(labelled);
    }

    /** @return what the words at the end of this line say of the value on the next one */
    private Role addLine(int number, String line, Role open) {
        var found = LabelWords.in(line);
        words.add(found);
        namesSerial |= found.stream().anyMatch(word -> word.role() == Role.SERIAL);
        var macs = MAC.matcher(line);
        while (macs.find()) {
            decoys.add(key(macs.group()));
        }
        var parted = withAddressesParted(line);
        var firstToken = tokens.size();
        var role = open;
        var valueSeen = false;
        var from = 0;
        for (var i = 0; i <= found.size(); i++) {
            var end = i < found.size() ? found.get(i).start() : line.length();
            valueSeen = addValues(number, parted, from, end, role);
            if (i < found.size()) {
                role = found.get(i).role();
                from = found.get(i).end();
            }
        }
        // Several words without a value are the head of a table, whose columns we do not know.
        var head = found.size() > 1
                && tokens.subList(firstToken, tokens.size()).stream().noneMatch(Token::hasDigit);
        return found.isEmpty() || valueSeen || head ? Role.PLAIN : role;
    }

    /** In a web address a slash parts words; in a serial's model it does not. */
    private static CharSequence withAddressesParted(String line) {
        return ADDRESS.matcher(line)
                .replaceAll(address -> Matcher.quoteReplacement(address.group().replace('/', ' ')));
    }

    private boolean addValues(int number, CharSequence line, int from, int to, Role role) {
        var matcher = WORD.matcher(line).region(from, Math.max(from, to));
        var first = true;
        while (matcher.find()) {
            var text = matcher.group();
            if (text.endsWith(")") && !text.contains("(")) {
                text = text.substring(0, text.length() - 1);
            }
            var own = first ? role : Role.PLAIN;
            if (MODEL.matcher(text).matches() && Readings.full(text).isEmpty()) {
                own = Role.DECOY;
            }
            var token = new Token(text, key(text), own, number, matcher.start(), matcher.start() + text.length());
            tokens.add(token);
            if (own == Role.DECOY && token.hasDigit()) {
                decoys.add(token.key());
            }
            // "Serial number of the camera 586123456": the value is the first word with a digit.
            first &= !token.hasDigit();
        }
        return !first;
    }

    static String key(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    List<Token> all() {
        return tokens;
    }

    /** Some word says "serial", whether or not its value was read. */
    boolean namesSerial() {
        return namesSerial;
    }

    /** The value is called MAC, part number and so on, and nowhere a serial. */
    boolean isDecoy(String key) {
        return decoys.contains(key);
    }

    /** What the words of its own line say of a value that starts at this place. */
    Role roleInRow(int line, int offset) {
        var before = Optional.<LabelWords.Found>empty();
        for (var word : words.get(line)) {
            if (word.start() < offset) {
                before = Optional.of(word);
            }
        }
        var from = before.map(LabelWords.Found::end).orElse(0);
        var taken = tokens.stream()
                .anyMatch(token ->
                        token.line() == line && token.start() >= from && token.end() <= offset && token.hasDigit());
        return taken ? Role.PLAIN : before.map(LabelWords.Found::role).orElse(Role.PLAIN);
    }

    /** Words, or neighbouring pieces of one that was wrapped or spaced out, that make up just this key. */
    List<Token> spelling(String wanted) {
        var spelt = new ArrayList<Token>();
        for (var i = 0; i < tokens.size(); i++) {
            var first = tokens.get(i);
            if (first.key().equals(wanted) || glued(first, wanted)) {
                spelt.add(first);
            } else if (!first.key().isEmpty() && wanted.startsWith(first.key()) && standsFree(i)) {
                join(i, wanted).ifPresent(spelt::add);
            }
        }
        return spelt;
    }

    private static boolean glued(Token token, String wanted) {
        return token.key().endsWith(wanted)
                && token.key()
                        .substring(0, token.key().length() - wanted.length())
                        .matches("SN|SERIAL|SERIALNO|SERIALNUMBER|DEVICESN|SLNO|SRNO");
    }

    /** A number in front on the same line may be the beginning of it, so that the piece is not a whole word. */
    private boolean standsFree(int i) {
        var first = tokens.get(i);
        if (first.role() == Role.SERIAL || i == 0) {
            return true;
        }
        var before = tokens.get(i - 1);
        return before.line() != first.line() || !before.hasDigit();
    }

    private Optional<Token> join(int i, String wanted) {
        var first = tokens.get(i);
        var key = new StringBuilder(first.key());
        for (var j = i + 1; j < tokens.size() && j < i + MOST_PIECES; j++) {
            var next = tokens.get(j);
            var previous = tokens.get(j - 1);
            if (!mayGoOn(previous, next, wanted)
                    || next.role() == Role.DECOY
                    || next.role() == Role.LOT
                    || wordsBetween(previous, next)) {
                return Optional.empty();
            }
            if (next.line() != previous.line() && !wraps(i, j)) {
                return Optional.empty();
            }
            key.append(next.key());
            if (key.toString().equals(wanted)) {
                var cut = j + 1 < tokens.size()
                        && tokens.get(j + 1).line() == next.line()
                        && tokens.get(j + 1).hasDigit()
                        && tokens.get(j + 1).key().length() <= 4
                        && !wordsBetween(next, tokens.get(j + 1));
                return cut && first.role() != Role.SERIAL
                        ? Optional.empty()
                        : Optional.of(
                                new Token(wanted, wanted, first.role(), first.line(), first.start(), first.end()));
            }
            if (!wanted.startsWith(key.toString())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean mayGoOn(Token previous, Token next, String wanted) {
        return previous.line() == next.line()
                ? isOneBlank(previous, next) && isPiece(previous) && isPiece(next)
                : wanted.length() >= SHORTEST_WRAPPED && next.key().length() >= SHORTEST_PIECE;
    }

    /** One blank; two part lines that were read apart, and a tab parts cells. */
    private boolean isOneBlank(Token previous, Token next) {
        return lines.get(previous.line())
                .substring(previous.end(), next.start())
                .equals(" ");
    }

    private static boolean isPiece(Token token) {
        return token.key().length() >= SHORTEST_PIECE && token.key().length() <= LONGEST_PIECE;
    }

    /** From one line to the next a serial goes on only where it began as one, or where nothing else stands on the line. */
    private boolean wraps(int first, int next) {
        var start = tokens.get(first);
        if (tokens.get(next).line() != tokens.get(next - 1).line() + 1) {
            return false;
        }
        var alone =
                tokens.stream().filter(token -> token.line() == start.line()).count() == 1;
        return start.role() == Role.SERIAL
                || alone
                || MODEL.matcher(start.text()).matches();
    }

    private boolean wordsBetween(Token a, Token b) {
        if (a.line() == b.line()) {
            return words.get(a.line()).stream().anyMatch(word -> word.start() >= a.end() && word.start() < b.start());
        }
        return words.get(b.line()).stream().anyMatch(word -> word.start() < b.start());
    }

    /** Full serials, also those that go on in the next line. */
    List<Token> fullSerials() {
        var full = new ArrayList<Token>();
        for (var i = 0; i < tokens.size(); i++) {
            var text = new StringBuilder();
            for (var j = i; j < tokens.size() && j < i + MOST_PIECES; j++) {
                if (j > i
                        && (!MODEL.matcher(tokens.get(i).text()).matches()
                                || wordsBetween(tokens.get(j - 1), tokens.get(j)))) {
                    break;
                }
                text.append(tokens.get(j).text());
                if (Readings.full(text.toString()).isPresent()) {
                    var first = tokens.get(i);
                    full.add(new Token(
                            text.toString(),
                            key(text.toString()),
                            first.role(),
                            first.line(),
                            first.start(),
                            first.end()));
                    break;
                }
            }
        }
        return full;
    }

    /** Models that stand alone, not as the head of a serial. */
    List<Token> models() {
        return tokens.stream()
                .filter(token -> MODEL.matcher(token.text()).matches()
                        && Readings.full(token.text()).isEmpty())
                .toList();
    }
}
