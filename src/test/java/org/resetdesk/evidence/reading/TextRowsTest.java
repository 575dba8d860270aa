package org.resetdesk.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resetdesk.evidence.DrawnLabel;
import org.resetdesk.evidence.lines.Copies;
import org.resetdesk.evidence.lines.LineReader;
import org.resetdesk.evidence.lines.Pixels;
import org.resetdesk.evidence.lines.Quad;
import org.resetdesk.evidence.lines.ReadLine;

class TextRowsTest {

    @Test
    void lines_on_which_nothing_was_read_go_on_nowhere() {
        var nothing = new Copies(Pixels.of(DrawnLabel.blank(400, 200, 240), 400));
        try (var reader = LineReader.open(1)) {
            var read = reader.read(
                    nothing,
                    List.of(
                            new Quad(80, 40, 0, 120, 24),
                            new Quad(260, 40, 0, 120, 24),
                            new Quad(80, 80, 0, 120, 24),
                            new Quad(260, 80, 0, 120, 24)),
                    List.of());
            assertThat(read).extracting(ReadLine::text).containsOnly("");
            assertThat(new TextRows(read).wraps()).isEmpty();
        }
    }
}
