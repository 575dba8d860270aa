package org.resetdesk.platform;

import java.util.ArrayList;
import java.util.List;

/** Cells as RFC 4180 has them: quoted ones may hold separators, line ends and doubled quotes. Goes through a text once. */
final class CsvParser {

    private final String text;
    private final char separator;
    private final List<CsvTable.Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    /** Whether the cell has nothing but white space yet; looking each time would take its whole length. */
    private boolean blank = true;

    private int line = 1;
    private int rowBegan = 1;

    CsvParser(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    List<CsvTable.Row> rows() {
        for (int at = 0; at < text.length(); at++) {
            var next = text.charAt(at);
            if (next == '"' && quoted && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                blank = false;
                at++;
            } else if (next == '"' && (quoted || blank)) {
                quoted = !quoted;
            } else if (quoted || (next != separator && next != '\n' && next != '\r')) {
                cell.append(next);
                blank &= Character.isWhitespace(next);
            } else if (next == separator) {
                endCell();
            } else if (next == '\n') {
                endRow();
            }
            line += next == '\n' ? 1 : 0;
            rowBegan = cells.isEmpty() && cell.length() == 0 && next == '\n' && !quoted ? line : rowBegan;
        }
        if (cell.length() > 0 || !cells.isEmpty()) {
            endRow();
        }
        return rows;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
        blank = true;
    }

    private void endRow() {
        endCell();
        rows.add(new CsvTable.Row(rowBegan, cells));
        cells = new ArrayList<>();
    }
}
