package org.resetdesk.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.DrawnLabel;
import org.resetdesk.evidence.DrawnScene;
import org.resetdesk.evidence.lines.Copies;
import org.resetdesk.evidence.lines.LineReader;
import org.resetdesk.evidence.lines.Pixels;
import org.resetdesk.evidence.ocr.TesseractReader;

class WitnessTest {

    private static final String SERIAL = "C86684173";

    @TempDir
    static Path folder;

    private static LineReader lines;
    private static TesseractReader tesseract;

    @BeforeAll
    static void open() {
        lines = LineReader.open(1);
        tesseract = TesseractReader.open(folder);
    }

    @AfterAll
    static void close() {
        lines.close();
        tesseract.close();
    }

    @Test
    void it_reads_the_serial_that_stands_there_and_none_that_nearly_does() {
        var look = look(DrawnScene.NEAR.photo(SERIAL, Font.SANS_SERIF, 7, 0.3));
        var place = sight(SERIAL, look).spot();
        var witness = new Witness(tesseract);
        assertThat(witness.reads(SERIAL, place, look)).isTrue();
        assertThat(NearMisses.of(SERIAL, 7, 100))
                .hasSizeGreaterThan(50)
                .noneMatch(claim -> witness.reads(claim, place, look));
    }

    @Test
    void it_bears_no_witness_to_a_serial_on_two_lines_or_on_one_too_blurred() {
        var full = DrawnScene.full(SERIAL);
        var wrapped = look(DrawnScene.WRAPPED_SERIAL.photo(SERIAL, Font.SANS_SERIF, 7, 0.1));
        var onTwo = sight(full, wrapped);
        assertThat(onTwo.spot().parts()).hasSize(2);
        assertThat(new Witness(tesseract).reads(onTwo.claim(), onTwo.spot(), wrapped))
                .isFalse();

        var sharp = DrawnScene.NEAR.photo(SERIAL, Font.SANS_SERIF, 7, 0.3);
        var place = sight(SERIAL, look(sharp)).spot();
        assertThat(new Witness(tesseract).reads(SERIAL, place, look(DrawnLabel.blurred(sharp, 7))))
                .isFalse();
    }

    private static Look look(BufferedImage picture) {
        return Look.at(View.whole(lines, new Copies(Pixels.of(picture, 4096))), 0.4e6, List.of());
    }

    private static Sight sight(String claim, Look look) {
        return claims(claim).in(look).orElseThrow();
    }

    private static ClaimSearch claims(String claim) {
        return new ClaimSearch(SerialNumber.asItStands(claim), new Witness(tesseract));
    }
}
