package org.resetdesk.evidence.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resetdesk.evidence.DrawnScene;
import org.resetdesk.evidence.lines.LineReader;
import org.resetdesk.evidence.lines.Pixels;

class TesseractReaderTest {

    private static final List<String> FONTS = List.of(Font.SANS_SERIF, Font.MONOSPACED, Font.SERIF);
    private static final List<String> SERIALS =
            List.of("C86684173", "586123450", "DS-2CD2042WD-I20160413AAWR604527319");

    @TempDir
    static Path folder;

    @Test
    void a_printed_line_is_read_dark_on_light_and_light_on_dark_small_and_large() {
        try (var reader = TesseractReader.open(folder)) {
            for (var serial : SERIALS) {
                for (var font : FONTS) {
                    for (var size : new int[] {20, 36}) {
                        assertThat(read(reader, line("S/N: " + serial, font, size, Color.BLACK, Color.WHITE)))
                                .isEqualTo("S/N: " + serial);
                        assertThat(read(reader, line("S/N: " + serial, font, size, Color.WHITE, Color.BLACK)))
                                .isEqualTo("S/N: " + serial);
                    }
                }
            }
        }
    }

    @Test
    void a_line_is_read_more_surely_upright_than_upside_down() {
        var image = line("S/N: C86684173", Font.SANS_SERIF, 36, Color.BLACK, Color.WHITE);
        var upright = grey(image);
        var turned = new byte[upright.length];
        for (var i = 0; i < turned.length; i++) {
            turned[i] = upright[upright.length - 1 - i];
        }
        try (var reader = TesseractReader.open(folder)) {
            assertThat(reader.line(upright, image.getWidth(), image.getHeight()).sureness())
                    .isBetween(0.8, 1.0)
                    .isGreaterThan(reader.line(turned, image.getWidth(), image.getHeight())
                                    .sureness()
                            + 0.2);
        }
    }

    @Test
    void the_serial_is_read_on_the_lines_that_the_detector_cuts_from_photos() {
        var missed = new ArrayList<DrawnScene>();
        try (var detector = LineReader.open(1);
                var reader = TesseractReader.open(folder)) {
            for (var scene : List.of(DrawnScene.NEAR, DrawnScene.FAR, DrawnScene.FADED, DrawnScene.BENT)) {
                var photo = Pixels.of(scene.photo("D12345678", Font.SANS_SERIF, 3, 0.5), 1600);
                if (detector.find(photo, 1600).stream()
                        .map(photo::cut)
                        .map(line -> reader.line(line.grey(), line.width(), line.height()))
                        .noneMatch(read -> read.text().contains("D12345678"))) {
                    missed.add(scene);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void a_new_release_s_model_takes_the_place_of_the_old_one() throws IOException {
        var old = folder.resolve("tessdata/label_tess.traineddata");
        Files.createDirectories(old.getParent());
        Files.writeString(old, "what an older release left there");
        try (var reader = TesseractReader.open(folder)) {
            assertThat(read(reader, line("C86684173", Font.SANS_SERIF, 36, Color.BLACK, Color.WHITE)))
                    .isEqualTo("C86684173");
        }
    }

    private static String read(TesseractReader reader, BufferedImage image) {
        return reader.line(grey(image), image.getWidth(), image.getHeight()).text();
    }

    private static byte[] grey(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    private static BufferedImage line(String text, String font, int size, Color ink, Color paper) {
        var image = new BufferedImage(size * text.length(), size * 5 / 3, BufferedImage.TYPE_BYTE_GRAY);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(new Font(font, Font.PLAIN, size));
        var width = pen.getFontMetrics().stringWidth(text) + size;
        pen.setColor(paper);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(ink);
        pen.drawString(text, size / 2, size * 5 / 4);
        pen.dispose();
        var cut = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var copier = cut.createGraphics();
        copier.drawImage(image, 0, 0, null);
        copier.dispose();
        return cut;
    }
}
