package org.resetdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void quotes_may_hold_separators_quotes_and_line_ends() {
        var table = read("Serial,Site note\r\nA1,\"one, \"\"two\"\"\r\nthree\"\r\nB2,four\r\n");

        assertThat(table.rows()).extracting(CsvTable.Row::line).containsExactly(2, 4);
        assertThat(table.cell(table.rows().get(0), "sitenote")).isEqualTo("one, \"two\"\r\nthree");
        assertThat(table.cell(table.rows().get(1), "sitenote")).isEqualTo("four");
    }

    @Test
    void a_spreadsheets_semicolons_tabs_and_byte_order_mark_are_understood() {
        for (var text : new String[] {"\ufeffSerial;Site\nA1;Roof", "Serial\tSite\nA1\tRoof\n"}) {
            var table = read(text);

            assertThat(table.columns()).containsExactly("serial", "site");
            assertThat(table.cell(table.rows().get(0), "site")).isEqualTo("Roof");
        }
    }

    @Test
    void empty_lines_are_left_out_and_those_after_them_keep_their_number() {
        var table = read("Serial\n\n , \nA1\n");

        assertThat(table.rows()).extracting(CsvTable.Row::line).containsExactly(4);
    }

    @Test
    void a_row_that_ends_early_and_a_column_that_is_missing_are_empty() {
        var table = read("Serial,Site\nA1\n");

        assertThat(table.cell(table.rows().get(0), "site")).isEmpty();
        assertThat(table.cell(table.rows().get(0), "model")).isEmpty();
    }

    @Test
    void a_line_that_was_written_reads_back_as_it_was() {
        var line = CsvTable.line("=1+1", "say \"hi\"", "-5", "plain");
        var table = read("a,b,c,d\r\n" + line);
        var row = table.rows().get(0);

        assertThat(line).startsWith("\"'=1+1\"").contains("\"'-5\"");
        assertThat(table.cell(row, "a")).isEqualTo("=1+1");
        assertThat(table.cell(row, "b")).isEqualTo("say \"hi\"");
        assertThat(table.cell(row, "c")).isEqualTo("-5");
    }

    private static CsvTable read(String text) {
        return CsvTable.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
