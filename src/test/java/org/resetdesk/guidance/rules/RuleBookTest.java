package org.resetdesk.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resetdesk.platform.Resource;

class RuleBookTest {

    private static final String RULES = Resource.text("guidance/rules.md");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| V5.5.0    |; | V5.x.0    |; from: \"V5.x.0\"",
                "| RESET_BUTTON         | camera   |; | RESET_BUTON          | camera   |; way: \"RESET_BUTON\"",
                "| dvr      | HG            | V4.30.110 |; | dvr      | HX            | V4.30.110 |; series: \"HX\"",
                "| bound=mine | monitor     | 000, 001 |; | bound=maybe | monitor     | 000, 001 |; set up: \"bound=maybe\"",
                "| alarm    | *             |; | toaster  | *             |; device: \"toaster\"",
                "| HikCentral | HikCentral help; | Elsewhere  | HikCentral help; source: \"HikCentral\"",
                "| V3.3.4    | V3.4.90 |; | V3.4.91   | V3.4.90 |; below: \"V3.4.90\"",
            })
    void a_slip_in_the_rules_is_told_with_its_line(String right, String wrong, String message) {
        assertThat(RULES).contains(right);

        assertThatThrownBy(() -> RuleBook.of(RULES.replace(right, wrong)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("guidance/rules.md")
                .hasMessageContaining("line ")
                .hasMessageContaining(message);
    }

    @Test
    void every_slip_is_told_at_once() {
        assertThatThrownBy(() -> RuleBook.of(RULES.replace("V4.30.005", "new").replace("monitor/lan", "lamp")))
                .hasMessageContaining("new")
                .hasMessageContaining("lamp");
    }

    @Test
    void a_way_that_no_line_names_is_told() {
        var without =
                RULES.lines().filter(line -> !line.startsWith("| GUID_FILE")).toList();

        assertThatThrownBy(() -> RuleBook.of(String.join("\n", without))).hasMessageContaining("GUID_FILE");
    }

    @Test
    void two_lines_for_the_same_are_told() {
        var line = RULES.lines()
                .filter(row -> row.startsWith("| HIK_CONNECT"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> RuleBook.of(RULES.replace(line, line + "\n" + line)))
                .hasMessageContaining("two lines for HIK_CONNECT, nvr");
    }

    @Test
    void a_section_of_steps_for_no_way_or_device_is_told() {
        var steps = Resource.text("guidance/steps.md");

        assertThatThrownBy(() -> Instructions.of(steps.replace("GUID_FILE: any", "GUID_FILE: toaster")))
                .hasMessageContaining("toaster");
        assertThatThrownBy(() -> Instructions.of(steps.replace("## GUID_FILE: any", "## GUID_FILE: nvr")))
                .hasMessageContaining("GUID_FILE: any");
        assertThatThrownBy(() -> Instructions.of(steps.replace("- limit: Seven", "- limt: Seven")))
                .hasMessageContaining("limt");
    }

    @Test
    void every_source_named_is_cited_somewhere() {
        var book = RuleBook.load();

        assertThat(book.rules())
                .flatExtracting(Rule::sources)
                .containsAll(book.sources().keySet());
    }
}
