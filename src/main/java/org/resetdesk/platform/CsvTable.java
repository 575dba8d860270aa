package org.resetdesk.platform;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A table of comma-separated values (RFC 4180) with its column names in the first line, as spreadsheets write it: also with
 * semicolons or tabs, a byte order mark, and line ends inside quotes.
 *
 * @param columns their names, reduced to lower-case letters: "Contact e-mail" is {@code contactemail}
 */
public record CsvTable(List<String> columns, List<Row> rows) {

    /** @param line where the row begins in the file, counted from 1 as editors do */
    public record Row(int line, List<String> cells) {}

    /** A spreadsheet takes a cell that begins with one of these for a formula, and runs it. */
    private static final String BEGINS_FORMULA = "=+-@\t\r";

    public static CsvTable read(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\ufeff", "");
        var lines = rowsOf(text, separatorIn(text));
        if (lines.isEmpty()) {
            return new CsvTable(List.of(), List.of());
        }
        var columns = lines.get(0).cells().stream().map(CsvTable::plainName).toList();
        var rows = lines.stream()
                .skip(1)
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        return new CsvTable(columns, rows);
    }

    /** The lines of a text whose cells are parted by {@code separator}, names of columns or not. */
    public static List<Row> rowsOf(String text, char separator) {
        return new CsvParser(text, separator).rows();
    }

    /** Empty where the table has no such column, or the row ends before it. */
    public String cell(Row row, String column) {
        var place = columns.indexOf(column);
        return place < 0 || place >= row.cells().size()
                ? ""
                : harmlessAgain(row.cells().get(place).strip());
    }

    /** One line, each cell quoted, and none that a spreadsheet would take for a formula. */
    public static String line(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> '"' + harmless(cell).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && BEGINS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** What {@link #harmless} put before a cell is no part of it. */
    private static String harmlessAgain(String cell) {
        var wasMadeHarmless =
                cell.length() > 1 && cell.charAt(0) == '\'' && BEGINS_FORMULA.indexOf(cell.charAt(1)) >= 0;
        return wasMadeHarmless ? cell.substring(1) : cell;
    }

    private static String plainName(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private static char separatorIn(String text) {
        var header = text.lines().findFirst().orElse("");
        for (var separator : new char[] {';', '\t'}) {
            if (header.indexOf(separator) >= 0 && header.indexOf(',') < 0) {
                return separator;
            }
        }
        return ',';
    }
}
