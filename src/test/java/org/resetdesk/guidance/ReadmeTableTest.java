package org.resetdesk.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTableTest {

    @Test
    void the_readme_shows_the_ways_as_the_rules_have_them() throws IOException {
        var readme = Path.of("README.md");
        assumeThat(readme).exists();

        assertThat(ReadmeTable.between(Files.readString(readme)))
                .as("README.md between its markers: run ReadmeTable's main with README.md after a change of the rules")
                .hasValueSatisfying(table -> assertThat(table.strip())
                        .isEqualTo(ReadmeTable.markdown().strip()));
    }

    @Test
    void only_what_stands_between_the_markers_is_written() {
        var before = "# ResetDesk\n\n" + ReadmeTable.BEGIN + "\n";
        var after = ReadmeTable.END + "\n\nMore.\n";

        var once = ReadmeTable.filled(before + after);

        assertThat(once).isEqualTo(before + ReadmeTable.markdown() + after);
        assertThat(ReadmeTable.filled(once)).isEqualTo(once);
    }

    @Test
    void the_table_has_the_sources_firmware() {
        assertThat(ReadmeTable.markdown())
                .contains("71Q/Q/K: V4.30.005 or newer")
                .contains("I: V4.21.005 or newer (verified on V4.60.005 build 231219)")
                .contains("HG: V4.30.110 or newer")
                .contains("71/72HQ/HU/HT: V4.21.100 or newer")
                .contains("M: V4.26.000 or newer");
    }
}
