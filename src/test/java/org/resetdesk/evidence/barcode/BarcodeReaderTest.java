package org.resetdesk.evidence.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resetdesk.evidence.DrawnLabel;
import org.resetdesk.evidence.barcode.Barcode.Kind;
import org.resetdesk.evidence.lines.Pixels;

class BarcodeReaderTest {

    private static final BufferedImage LABEL = DrawnLabel.label("C86684173", "DS-2CD2042WD-I");

    private final BarcodeReader reader = new BarcodeReader();

    private List<Barcode> squares(BufferedImage image) {
        var pixels = Pixels.of(image, 1600);
        return reader.squares(pixels.grey(), pixels.width(), pixels.height(), true);
    }

    private List<Barcode> linear(BufferedImage image) {
        var pixels = Pixels.of(image, 1600);
        return reader.linear(pixels.grey(), pixels.width(), pixels.height());
    }

    @Test
    void the_labels_qr_code_gives_serial_and_model_and_never_the_verification_code() {
        var photo = DrawnLabel.photographed(DrawnLabel.withQr(LABEL, "C86684173", "QWERTY", "DS-2CD2042WD-I"), 5, 0.3);
        var codes = squares(photo);
        assertThat(codes).hasSize(1);
        assertThat(codes.get(0).lines()).containsExactly("S/N: C86684173", "Model: DS-2CD2042WD-I");
        assertThat(codes.toString()).doesNotContain("QWERTY");
    }

    @Test
    void a_verification_code_is_dropped_whatever_parts_the_lines() {
        for (var end : List.of("\n", "\r", "\r\n", "\n\r")) {
            var payload = String.join(end, "www.example.com", "456654855", "QWERTY", "CS-C3-21PPFR");
            assertThat(LabelCode.linesOf(payload)).containsExactly("S/N: 456654855", "Model: CS-C3-21PPFR");
        }
        assertThat(LabelCode.linesOf("www.example.com\nnot a serial\nQWERTY")).doesNotContain("QWERTY");
        assertThat(LabelCode.linesOf("456654855")).containsExactly("456654855");
    }

    @Test
    void every_linear_code_of_a_label_is_read() {
        var image = DrawnLabel.with(LABEL, BarcodeFormat.CODE_128, "C86684173", 560, 120, 400, 70);
        image = DrawnLabel.with(image, BarcodeFormat.CODE_128, "300808568", 560, 240, 400, 70);
        image = DrawnLabel.with(image, BarcodeFormat.CODE_39, "2857BE123456", 500, 360, 480, 70);
        var codes = linear(image);
        assertThat(codes).allMatch(code -> code.kind() == Kind.LINEAR);
        assertThat(codes.stream().filter(Barcode::exact).map(code -> code.lines()
                        .get(0)))
                .containsExactlyInAnyOrder("C86684173", "300808568");
        assertThat(codes.stream().filter(code -> !code.exact()).map(code -> code.lines()
                        .get(0)))
                .contains("2857BE123456");
    }

    @Test
    void a_label_without_codes_has_none() {
        assertThat(squares(LABEL)).isEmpty();
        assertThat(linear(LABEL)).isEmpty();
    }
}
