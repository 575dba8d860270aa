package org.resetdesk.guidance.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of a Markdown page, each by the heading above it, so that a rule file reads as a page and as rows. */
public final class MarkdownTables {

    /** One row; {@code line} is where it stands in the page, for messages. */
    public record Row(int line, Map<String, String> cells) {

        public String cell(String column) {
            var cell = cells.get(column);
            if (cell == null) {
                throw new IllegalStateException("line %d has no column \"%s\"".formatted(line, column));
            }
            return cell;
        }

        /** A cell that holds several things with commas between them. */
        public List<String> list(String column) {
            return Stream.of(cell(column).split(","))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    }

    private final Map<String, List<Row>> byHeading = new HashMap<>();

    private MarkdownTables() {}

    public static MarkdownTables in(String markdown) {
        var tables = new MarkdownTables();
        var heading = "";
        List<String> columns = List.of();
        var number = 0;
        for (var line : markdown.lines().toList()) {
            number++;
            if (line.startsWith("#")) {
                heading = line.replaceFirst("^#+\\s*", "").strip();
            }
            if (!line.startsWith("|")) {
                columns = List.of();
            } else if (columns.isEmpty()) {
                columns = cellsOf(line);
            } else if (!line.startsWith("|--")) {
                tables.byHeading
                        .computeIfAbsent(heading, none -> new ArrayList<>())
                        .add(new Row(number, paired(number, columns, cellsOf(line))));
            }
        }
        return tables;
    }

    private static List<String> cellsOf(String line) {
        var inner = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return Stream.of(inner.split("\\|", -1)).map(String::strip).toList();
    }

    private static Map<String, String> paired(int line, List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalStateException(
                    "line %d has %d cells under %d columns".formatted(line, cells.size(), columns.size()));
        }
        var row = new LinkedHashMap<String, String>();
        for (var i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return row;
    }

    public List<Row> under(String heading) {
        var rows = byHeading.get(heading);
        if (rows == null) {
            throw new IllegalStateException("there is no table under the heading \"" + heading + "\"");
        }
        return rows;
    }
}
