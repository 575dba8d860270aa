package org.resetdesk.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.DrawnLabel;
import org.resetdesk.evidence.DrawnScene;
import org.resetdesk.evidence.Sighting;
import org.resetdesk.evidence.Source;
import org.resetdesk.evidence.Unclaimed;
import org.resetdesk.evidence.Verdict;

class LabelReaderTest {

    private static final String SERIAL = "C86684173";
    private static final String MODEL = "DS-2CD2042WD-I";
    private static final BufferedImage LABEL = DrawnLabel.label(SERIAL, MODEL);

    @TempDir
    static Path folder;

    private static LabelReader reader;

    @BeforeAll
    static void open() {
        reader = LabelReader.open(folder);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static Sighting look(BufferedImage picture, String claimed) {
        return reader.look(picture, SerialNumber.asItStands(claimed));
    }

    @Test
    void a_printed_serial_matches_and_its_place_is_shown() {
        var sighting = look(DrawnLabel.photographed(LABEL, 7, 0.3), SERIAL);
        assertThat(sighting.verdict()).isEqualTo(Verdict.MATCH);
        assertThat(sighting.source()).isEqualTo(Source.OCR);
        assertThat(sighting.read()).isEqualTo(SERIAL);
        assertThat(sighting.box().x()).isBetween(0.2, 0.6);
        assertThat(sighting.box().y()).isBetween(0.2, 0.6);
        assertThat(sighting.box().w()).isBetween(0.05, 0.4);
    }

    @Test
    void one_wrong_character_is_a_mismatch_that_names_the_serial_read() {
        for (var claim : new String[] {"C86684178", "C86884173", "C86681473"}) {
            var sighting = look(LABEL, claim);
            assertThat(sighting.verdict()).as(claim).isEqualTo(Verdict.MISMATCH);
            assertThat(sighting.read()).isEqualTo(SERIAL);
        }
    }

    @Test
    void where_nothing_is_claimed_the_serial_that_stands_there_is_told() {
        var sighting = reader.look(DrawnLabel.photographed(LABEL, 7, 0.3), Unclaimed.SERIAL);
        assertThat(sighting.read()).isEqualTo(SERIAL);
        assertThat(sighting.source()).isEqualTo(Source.OCR);
        assertThat(sighting.box().x()).isBetween(0.2, 0.6);
    }

    @Test
    void where_nothing_is_claimed_no_other_number_of_a_label_is_told() {
        var without = DrawnLabel.label("", MODEL, "SansSerif", "");
        var sighting = reader.look(DrawnLabel.photographed(without, 7, 0.3), Unclaimed.SERIAL);
        assertThat(sighting.read()).isNull();
        assertThat(sighting.verdict()).isEqualTo(Verdict.NO_SERIAL);
    }

    @Test
    void one_label_upside_down_beside_another_is_read_too() {
        var other = "D77231804";
        var both = new BufferedImage(LABEL.getWidth(), 2 * LABEL.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        var pen = both.createGraphics();
        pen.drawImage(LABEL, 0, 0, null);
        pen.rotate(Math.PI, both.getWidth() / 2.0, both.getHeight() / 2.0);
        pen.drawImage(DrawnLabel.label(other, MODEL), 0, 0, null);
        pen.dispose();
        assertThat(look(both, other).verdict()).isEqualTo(Verdict.MATCH);
        assertThat(look(both, "D77231304").verdict()).isNotEqualTo(Verdict.MATCH);
    }

    @Test
    void the_other_numbers_of_a_label_never_match() {
        for (var decoy : new String[] {"300808568", "4500928789", "2857BE123456"}) {
            assertThat(look(LABEL, decoy).verdict()).as(decoy).isEqualTo(Verdict.MISMATCH);
        }
    }

    @Test
    void what_stands_above_a_value_and_its_bar_code_says_what_it_is() {
        var label = DrawnLabel.blank(1300, 640, 235);
        var pen = label.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 36));
        pen.drawString("NETWORK", 60, 90);
        pen.drawString("272-11874-01", 60, 150);
        pen.drawString("S/N", 620, 90);
        pen.drawString("C2208136041", 640, 230);
        pen.drawString("MAC", 60, 330);
        pen.drawString("04A1515DDFBB", 80, 470);
        pen.drawString("DEVICE ID", 620, 330);
        pen.drawString("058NVQXV", 640, 470);
        pen.dispose();
        label = DrawnLabel.with(label, BarcodeFormat.CODE_39, "C2208136041", 640, 105, 560, 85);
        label = DrawnLabel.with(label, BarcodeFormat.CODE_39, "04A1515DDFBB", 80, 345, 500, 85);
        label = DrawnLabel.with(label, BarcodeFormat.CODE_39, "058NVQXV", 640, 345, 400, 85);
        for (var other : new String[] {"04A1515DDFBB", "058NVQXV", "272-11874-01", "NETWORK"}) {
            assertThat(look(label, other).verdict()).as(other).isNotEqualTo(Verdict.MATCH);
        }
        assertThat(look(label, "C2208136041").verdict()).isEqualTo(Verdict.MATCH);
    }

    @Test
    void a_full_claim_matches_by_its_last_nine_characters_unless_the_label_shows_another_model() {
        assertThat(look(LABEL, MODEL + "20190413AAWR" + SERIAL).verdict()).isEqualTo(Verdict.MATCH);
        assertThat(look(LABEL, "DS-2CD2385G1-I20190413AAWR" + SERIAL).verdict()).isEqualTo(Verdict.MISMATCH);
    }

    @Test
    void a_full_serial_on_a_screen_matches_whole_and_with_no_other_character() {
        var screen = screen(
                "ID   Device Type      Status  IPv4 Address   Port  Serial No.",
                "001  DS-2CD2042WD-I   Active  192.168.1.64   8000  DS-2CD2042WD-I20160413AAWR586123456",
                "002  DS-2CD2385G1-I   Active  192.168.1.65   8000  DS-2CD2385G1-I20200414AAWRE33842151");
        assertThat(look(screen, "DS-2CD2042WD-I20160413AAWR586123456").verdict())
                .isEqualTo(Verdict.MATCH);
        assertThat(look(screen, "E33842151").verdict()).isEqualTo(Verdict.MATCH);
        assertThat(look(screen, "DS-2CD2042WD-I20160418AAWR586123456").verdict())
                .isEqualTo(Verdict.MISMATCH);
        assertThat(look(screen, "586123458").verdict()).isEqualTo(Verdict.MISMATCH);
    }

    private static BufferedImage screen(String... rows) {
        var image = DrawnLabel.blank(1280, 400, 245);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 20));
        for (var i = 0; i < rows.length; i++) {
            pen.drawString(rows[i], 20, 60 + 40 * i);
        }
        pen.dispose();
        return image;
    }

    @Test
    void a_full_serial_that_goes_on_in_the_next_line_matches_whole_and_by_its_end() {
        var photo = DrawnScene.WRAPPED_SERIAL.photo(SERIAL, Font.SANS_SERIF, 3, 0.3);
        assertThat(look(photo, DrawnScene.full(SERIAL)).verdict()).isEqualTo(Verdict.MATCH);
        assertThat(look(photo, SERIAL).verdict()).isEqualTo(Verdict.MATCH);
        assertThat(look(photo, DrawnScene.full("C86684178")).verdict()).isEqualTo(Verdict.MISMATCH);
        assertThat(look(photo, DrawnScene.full(SERIAL).replace("2016", "2019")).verdict())
                .isNotEqualTo(Verdict.MATCH);
        assertThat(look(photo, "C86684178").verdict()).isNotEqualTo(Verdict.MATCH);
    }

    @Test
    void a_character_more_or_less_is_another_serial() {
        for (var claim : new String[] {"C8668473", "C866844173", "86684173", "C8668417"}) {
            assertThat(look(LABEL, claim).verdict()).as(claim).isNotEqualTo(Verdict.MATCH);
        }
    }

    @Test
    void a_number_without_a_name_is_no_serial_where_the_label_names_one() {
        var label = DrawnLabel.turned(LABEL, 0);
        var pen = label.createGraphics();
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 34));
        pen.drawString("451209338", 700, 400);
        pen.dispose();
        assertThat(look(label, "451209338").verdict()).isEqualTo(Verdict.MISMATCH);
        assertThat(look(label, SERIAL).verdict()).isEqualTo(Verdict.MATCH);
    }

    @Test
    void what_is_printed_does_not_match_against_a_code_that_differs_in_one_character() {
        var photo = DrawnLabel.withQr(DrawnLabel.label("C86684178", MODEL), SERIAL, "QWERTY", MODEL);
        var sighting = look(photo, "C86684178");
        assertThat(sighting.verdict()).isEqualTo(Verdict.MISMATCH);
        assertThat(sighting.read()).isEqualTo(SERIAL);
    }

    @Test
    void a_label_on_its_head_or_on_its_side_is_read() {
        assertThat(look(DrawnLabel.turned(LABEL, 180), SERIAL).verdict()).isEqualTo(Verdict.MATCH);
        assertThat(look(DrawnLabel.turned(LABEL, 90), SERIAL).verdict()).isEqualTo(Verdict.MATCH);
    }

    @Test
    void a_qr_code_decides_at_once_and_its_verification_code_is_in_no_answer() {
        var photo = DrawnLabel.photographed(DrawnLabel.withQr(LABEL, SERIAL, "QWERTY", MODEL), 11, 0.3);
        var match = look(photo, SERIAL);
        assertThat(match.verdict()).isEqualTo(Verdict.MATCH);
        assertThat(match.source()).isEqualTo(Source.QR);
        var code = look(photo, "QWERTY");
        assertThat(code.verdict()).isNotEqualTo(Verdict.MATCH);
        assertThat(look(photo, "C86684174").toString()).doesNotContain("QWERTY");
    }

    @Test
    void a_bar_code_beside_a_decoys_name_does_not_make_it_a_serial() {
        var image = DrawnLabel.with(LABEL, BarcodeFormat.CODE_128, SERIAL, 560, 120, 400, 70);
        image = DrawnLabel.with(image, BarcodeFormat.CODE_128, "300808568", 560, 300, 400, 70);
        assertThat(look(image, SERIAL).source()).isEqualTo(Source.BARCODE);
        assertThat(look(image, "300808568").verdict()).isEqualTo(Verdict.MISMATCH);
    }

    @Test
    void a_material_code_is_no_serial_where_its_capital_letter_stands_apart() {
        var label = DrawnLabel.label("", MODEL, "Serif", "");
        var photo = DrawnLabel.photographed(label, -149_223_989_321_373_709L, 0.3);
        assertThat(look(photo, "300808568").verdict()).isEqualTo(Verdict.NO_SERIAL);
    }

    @Test
    void a_label_without_its_serial_has_none() {
        var sighting = look(DrawnLabel.label("", MODEL, "SansSerif", ""), SERIAL);
        assertThat(sighting.verdict()).isEqualTo(Verdict.NO_SERIAL);
        assertThat(sighting.read()).isNull();
        assertThat(sighting.advice()).contains("S/N");
    }

    @Test
    void a_blurred_photo_is_unreadable_and_says_so() {
        var sighting = look(DrawnLabel.blurred(DrawnLabel.photographed(LABEL, 7, 0.3), 12), SERIAL);
        assertThat(sighting.verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(sighting.advice()).isEqualTo(Advice.BLURRED);
    }

    @Test
    void a_black_picture_is_too_dark() {
        var sighting = look(DrawnLabel.blank(800, 600, 6), SERIAL);
        assertThat(sighting.verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(sighting.advice()).isEqualTo(Advice.DARK);
    }
}
