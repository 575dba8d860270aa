package org.resetdesk.guidance.paste;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resetdesk.guidance.paste.SadpPaste.Found;
import org.resetdesk.platform.CsvTable;

/**
 * SADP's exported table, as CSV or as a spreadsheet copies it (tabs between cells), found by its headings; or one device as
 * lines of {@code name: value}.
 */
final class TableOfDevices {

    private static final char[] SEPARATORS = {'\t', ';', ','};
    private static final int LINES_BEFORE_HEADINGS = 10;
    private static final int LONGEST_VALUE = 200;

    private TableOfDevices() {}

    static Found read(String text) {
        for (var separator : SEPARATORS) {
            var rows = rows(text, separator);
            var headings = headings(rows);
            if (headings.isPresent()) {
                return new Found(below(rows, headings.get()), List.of());
            }
        }
        return new Found(labelled(text), List.of());
    }

    private static Optional<Integer> headings(List<List<String>> rows) {
        for (var i = 0; i < Math.min(rows.size(), LINES_BEFORE_HEADINGS); i++) {
            var fields = rows.get(i).stream()
                    .map(Field::called)
                    .flatMap(Optional::stream)
                    .toList();
            if (fields.contains(Field.SERIAL) && fields.size() > 1) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static List<Map<Field, String>> below(List<List<String>> rows, int headings) {
        var columns = rows.get(headings).stream().map(Field::called).toList();
        return rows.stream()
                .skip(headings + 1L)
                .limit(SadpPaste.MOST_DEVICES + 1L)
                .map(row -> fields(columns, row))
                .toList();
    }

    private static Map<Field, String> fields(List<Optional<Field>> columns, List<String> row) {
        var fields = new EnumMap<Field, String>(Field.class);
        for (var i = 0; i < Math.min(columns.size(), row.size()); i++) {
            var value = row.get(i);
            columns.get(i).filter(field -> !value.isEmpty()).ifPresent(field -> fields.putIfAbsent(field, value));
        }
        return fields;
    }

    private static List<List<String>> rows(String text, char separator) {
        return CsvTable.rowsOf(text, separator).stream()
                .map(row -> row.cells().stream().map(TableOfDevices::tidy).toList())
                .toList();
    }

    /** Spreadsheets keep long numbers as text with an apostrophe or as ="…". */
    private static String tidy(String cell) {
        var text = cell.strip()
                .replaceFirst("^=\"(.*)\"$", "$1")
                .replaceFirst("^[=']", "")
                .strip();
        return text.substring(0, Math.min(text.length(), LONGEST_VALUE));
    }

    private static List<Map<Field, String>> labelled(String text) {
        var fields = new EnumMap<Field, String>(Field.class);
        text.lines()
                .limit(200)
                .filter(line -> line.length() <= 2 * LONGEST_VALUE)
                .forEach(line -> {
                    var colon = line.indexOf(':');
                    if (colon > 0) {
                        Field.called(line.substring(0, colon))
                                .ifPresent(field -> fields.putIfAbsent(
                                        field, line.substring(colon + 1).strip()));
                    }
                });
        return List.of(fields);
    }
}
