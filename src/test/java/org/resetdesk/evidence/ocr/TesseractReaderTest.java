package org.resetdesk.evidence.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TesseractReaderTest {

    @TempDir
    static Path folder;

    @Test
    void a_printed_line_is_read_and_a_second_start_finds_its_files() {
        var image = new BufferedImage(420, 60, BufferedImage.TYPE_BYTE_GRAY);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 420, 60);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 36));
        pen.drawString("S/N: C86684173", 20, 44);
        pen.dispose();
        var grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (var start = 0; start < 2; start++) {
            try (var reader = TesseractReader.open(folder)) {
                assertThat(reader.line(grey, 420, 60)).contains("C86684173");
            }
        }
    }
}
