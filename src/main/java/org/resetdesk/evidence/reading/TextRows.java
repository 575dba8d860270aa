package org.resetdesk.evidence.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.resetdesk.evidence.lines.Quad;
import org.resetdesk.evidence.lines.ReadLine;
import org.resetdesk.evidence.reading.SerialTokens.Token;

/**
 * Lines that were read here and there on a picture, put together into the rows that a person sees, so that a value stands
 * behind its label as in exact text.
 */
final class TextRows {

    /** One row: which line, and which character of it, each character of the text comes from; -1 for blanks put in. */
    private static final class Row {
        final StringBuilder text = new StringBuilder();
        final List<Integer> lines = new ArrayList<>();
        final List<Integer> characters = new ArrayList<>();

        void add(char c, int line, int character) {
            text.append(c);
            lines.add(line);
            characters.add(character);
        }
    }

    /**
     * A gap this much wider than the usual step from character to character is a blank that the reader did not write; not in
     * front of a small letter, though, where it would make "Material code" a word that says nothing.
     */
    private static final double WIDE_GAP = 1.9;

    /** Of two lines of one word; and how far below the upper one the lower one may stand, in heights. */
    private static final double MOST_TALLER = 1.6;

    private static final double NEXT_ROW = 2;

    /** How far above a value its caption may stand, with a bar code between, in heights of the value. */
    private static final double CAPTION = 5;

    /** What is seen in a bar code is read less surely than this. */
    private static final double LEGIBLE = 0.8;

    private static final double SAME_DIRECTION = Math.toRadians(20);

    private final List<ReadLine> lines;
    private final List<Row> rows = new ArrayList<>();
    private final SerialTokens tokens;

    TextRows(List<ReadLine> lines) {
        this.lines = lines;
        var open = new ArrayList<Integer>();
        for (var i = 0; i < lines.size(); i++) {
            open.add(i);
        }
        var widest =
                Comparator.comparingDouble((Integer i) -> -lines.get(i).place().length());
        open.sort(widest);
        while (!open.isEmpty()) {
            // The widest line left sets the direction for all that run like it.
            addRowsAlong(lines.get(open.get(0)).place().angle(), open);
        }
        tokens = new SerialTokens(rows.stream().map(row -> row.text.toString()).toList());
    }

    private void addRowsAlong(double angle, List<Integer> open) {
        var cos = Math.cos(angle);
        var sin = Math.sin(angle);
        var same = new ArrayList<>(open.stream()
                .filter(i -> Math.cos(lines.get(i).place().angle() - angle) > Math.cos(SAME_DIRECTION))
                .toList());
        open.removeAll(same);
        same.sort(Comparator.comparingDouble(i -> across(lines.get(i).place(), cos, sin)));
        while (!same.isEmpty()) {
            var first = lines.get(same.get(0)).place();
            var row = new ArrayList<>(same.stream()
                    .filter(i -> Math.abs(across(lines.get(i).place(), cos, sin) - across(first, cos, sin))
                            < 0.5
                                    * Math.min(
                                            first.height(), lines.get(i).place().height()))
                    .toList());
            same.removeAll(row);
            row.sort(Comparator.comparingDouble(i -> along(lines.get(i).place(), cos, sin)));
            rows.add(written(row));
        }
    }

    private static double along(Quad place, double cos, double sin) {
        return place.x() * cos + place.y() * sin;
    }

    private static double across(Quad place, double cos, double sin) {
        return place.y() * cos - place.x() * sin;
    }

    private Row written(List<Integer> pieces) {
        var row = new Row();
        for (var line : pieces) {
            if (!row.text.isEmpty()) {
                row.add(' ', -1, -1);
                row.add(' ', -1, -1);
            }
            var scores = lines.get(line).scores();
            var step = usualStep(lines.get(line));
            for (var i = 0; i < scores.text().length(); i++) {
                if (i > 0
                        && (!Character.isLowerCase(scores.text().charAt(i)) || isOne(scores.text(), i))
                        && isWide(scores.place(i) - scores.place(i - 1), step, scores.step())) {
                    row.add(' ', -1, -1);
                }
                row.add(isOne(scores.text(), i) ? '1' : scores.text().charAt(i), line, i);
            }
        }
        return row;
    }

    /** Where characters stand two steps apart, two more are nothing: an M is that wide, and a blank would cut its word in two. */
    private static boolean isWide(float gap, float usual, float exactness) {
        return gap > WIDE_GAP * usual && gap > usual + 2.5 * exactness;
    }

    /** A small l among capitals and digits is a one; serials have no small letters. Claims are not scored on this text. */
    private static boolean isOne(String text, int i) {
        return text.charAt(i) == 'l'
                && i > 0
                && isLarge(text.charAt(i - 1))
                && (i + 1 == text.length() || isLarge(text.charAt(i + 1)));
    }

    private static boolean isLarge(char c) {
        return Character.isDigit(c) || Character.isUpperCase(c);
    }

    private static float usualStep(ReadLine line) {
        var steps = new ArrayList<Float>();
        for (var i = 1; i < line.text().length(); i++) {
            steps.add(line.scores().place(i) - line.scores().place(i - 1));
        }
        steps.sort(null);
        return steps.isEmpty() ? 1 : steps.get(steps.size() / 2);
    }

    SerialTokens tokens() {
        return tokens;
    }

    List<ReadLine> lines() {
        return lines;
    }

    /** Lines of which the second begins directly below the end of the first's row, so that a long word may go on there. */
    List<int[]> wraps() {
        var wraps = new ArrayList<int[]>();
        for (var r = 1; r < rows.size(); r++) {
            var upper = rows.get(r - 1).lines.stream().filter(line -> line >= 0).reduce((one, next) -> next);
            var lower = rows.get(r).lines.stream().filter(line -> line >= 0).findFirst();
            // A row on whose lines nothing was read is empty.
            if (upper.isPresent() && lower.isPresent() && isBelow(placeOf(lower.get()), placeOf(upper.get()))) {
                wraps.add(new int[] {upper.get(), lower.get()});
            }
        }
        return wraps;
    }

    private Quad placeOf(int line) {
        return lines.get(line).place();
    }

    private static boolean isBelow(Quad lower, Quad upper) {
        var cos = Math.cos(upper.angle());
        var sin = Math.sin(upper.angle());
        var down = across(lower, cos, sin) - across(upper, cos, sin);
        var high = Math.max(lower.height(), upper.height());
        return Math.cos(lower.angle() - upper.angle()) > Math.cos(SAME_DIRECTION)
                && high < MOST_TALLER * Math.min(lower.height(), upper.height())
                && down > 0
                && down < NEXT_ROW * high
                && Math.abs(along(lower, cos, sin) - along(upper, cos, sin)) < (lower.length() + upper.length()) / 2;
    }

    /** What the words in front of this stretch of a line call it, or else those right above its line. */
    LabelWords.Role roleOf(int line, double from) {
        var beside = inRow(line, from);
        return beside == LabelWords.Role.PLAIN ? captionOf(line) : beside;
    }

    /** Words with a digit that are called a serial, by what stands in front of them or above. */
    List<Token> named() {
        return tokens.all().stream()
                .filter(token -> token.hasDigit()
                        && (token.role() == LabelWords.Role.SERIAL
                                || token.role() == LabelWords.Role.PLAIN
                                        && captionOf(lineOf(token)) == LabelWords.Role.SERIAL))
                .toList();
    }

    private int lineOf(Token token) {
        return rows.get(token.line()).lines.get(token.start());
    }

    /** Above a value, and its bar code, there may stand "S/N" or "MAC". */
    private LabelWords.Role captionOf(int line) {
        var value = placeOf(line);
        var cos = Math.cos(value.angle());
        var sin = Math.sin(value.angle());
        return IntStream.range(0, lines.size())
                .filter(other -> other != line
                        && lines.get(other).scores().meanSureness() > LEGIBLE
                        && isCaption(placeOf(other), value, cos, sin))
                .boxed()
                .max(Comparator.comparingDouble(other -> across(placeOf(other), cos, sin)))
                .map(nearest -> LabelWords.atEnd(lines.get(nearest).text()))
                .orElse(LabelWords.Role.PLAIN);
    }

    private static boolean isCaption(Quad above, Quad value, double cos, double sin) {
        var up = across(value, cos, sin) - across(above, cos, sin);
        var apart = Math.abs(along(value, cos, sin) - along(above, cos, sin));
        return Math.cos(above.angle() - value.angle()) > Math.cos(SAME_DIRECTION)
                && up > 0.5 * value.height()
                && up < CAPTION * value.height()
                && apart < (above.length() + value.length()) / 2;
    }

    /** A word for a serial stands in front of this stretch in its own row. */
    boolean isNamedSerial(int line, double from) {
        return inRow(line, from) == LabelWords.Role.SERIAL;
    }

    private LabelWords.Role inRow(int line, double from) {
        for (var r = 0; r < rows.size(); r++) {
            var row = rows.get(r);
            for (var i = 0; i < row.text.length(); i++) {
                if (row.lines.get(i) == line && lines.get(line).scores().place(row.characters.get(i)) >= from) {
                    return tokens.roleInRow(r, i);
                }
            }
        }
        return LabelWords.Role.PLAIN;
    }

    /** What stands directly in front of a stretch of a line and directly behind it, up to the next blank. */
    String[] around(int line, double from, double to) {
        for (var row : rows) {
            var first = -1;
            var last = -1;
            for (var i = 0; i < row.text.length(); i++) {
                if (row.lines.get(i) == line) {
                    var place = lines.get(line).scores().place(row.characters.get(i));
                    if (place >= from && place <= to) {
                        first = first < 0 ? i : first;
                        last = i;
                    }
                }
            }
            if (first >= 0) {
                var before = first;
                while (before > 0 && row.text.charAt(before - 1) != ' ') {
                    before--;
                }
                var after = last + 1;
                while (after < row.text.length() && row.text.charAt(after) != ' ') {
                    after++;
                }
                return new String[] {row.text.substring(before, first), row.text.substring(last + 1, after)};
            }
        }
        return new String[] {"", ""};
    }

    /** How sure the reader is of the least sure character of a word. */
    double sureness(Token token) {
        return sureOf(token).min().orElse(0);
    }

    double meanSureness(Token token) {
        return sureOf(token).average().orElse(0);
    }

    private DoubleStream sureOf(Token token) {
        var row = rows.get(token.line());
        return IntStream.range(token.start(), token.end())
                .filter(i -> row.characters.get(i) >= 0)
                .mapToDouble(i -> lines.get(row.lines.get(i)).scores().sureness(row.characters.get(i)));
    }

    /** The lines of a word's row and of the next one, in the order in which they are read. */
    List<ReadLine> linesOf(Token token) {
        return rows.subList(token.line(), Math.min(rows.size(), token.line() + 2)).stream()
                .flatMap(row -> row.lines.stream().filter(line -> line >= 0).distinct())
                .map(lines::get)
                .toList();
    }

    /** Where a word stands in the picture. */
    Quad place(Token token) {
        var row = rows.get(token.line());
        var line = token.start();
        while (row.lines.get(line) < 0) {
            line++;
        }
        var from = lines.get(row.lines.get(line));
        var step = usualStep(from) / 2;
        var start = from.scores().place(row.characters.get(line)) - step;
        var end = start;
        for (var i = line; i < token.end(); i++) {
            if (row.lines.get(i).equals(row.lines.get(line))) {
                end = from.scores().place(row.characters.get(i)) + step;
            }
        }
        return from.place().part(Math.max(0, start), Math.min(1, Math.max(end, start + step)));
    }
}
