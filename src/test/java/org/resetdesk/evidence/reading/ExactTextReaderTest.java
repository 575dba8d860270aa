package org.resetdesk.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.Sighting;
import org.resetdesk.evidence.Verdict;

class ExactTextReaderTest {

    private static final String FULL = "DS-2CD2042WD-I20160413AAWR586123456";
    private static final List<String> BOX_LABEL = List.of(
            "Network Camera",
            "Model: DS-2CD2042WD-I",
            "DC12V/PoE 4mm",
            "Serial no: 594199052",
            "Material code: 300808568",
            "Lot Number: 4500928789",
            "SF Version: V5.3.8_151224",
            "Date: 04/2016",
            "Made in China");

    private final ExactTextReader reader = new ExactTextReader();

    private Sighting look(String claimed, String... lines) {
        return reader.look(List.of(lines), SerialNumber.asItStands(claimed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "586123456",
                "S/N: 586123456",
                "S/N586123456",
                "SN586123456",
                "SN: 586123456",
                "Serial No.: 586123456",
                "Serial no 586123456 Made in China",
                "serial number of the camera is 586123456.",
                "Sl.# 586123456",
                "(S)586123456",
                "(21)586123456",
                "S/N 586 123 456",
                "Device | 586123456 | installed 2016-05-01",
                "586123456,DS-2CD2042WD-I,192.168.1.64",
                "http://www.example.com/device?sn=586123456&v=2",
                "http://www.example.com/d/586123456",
                "MAC: 28:57:be:12:34:56 S/N: 586123456",
                "DS-2CD2042WD-I20160413AAWR586123456",
                "2042WD-I20160413AAWR586123456",
            })
    void a_short_serial_is_found_as_a_whole_word(String line) {
        assertThat(look("586123456", line).verdict()).isEqualTo(Verdict.MATCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1586123456",
                "5861234567",
                "586123456-02",
                "A586123456",
                "586123456B",
                "12 586 123 456",
                "586 123 456 7",
                "MAC: 586123456",
                "P/N: 586123456",
                "P/N 586 123 456",
                "Material code: 586123456",
                "Materia1 code: 586123456",
                "Product code No. 586123456",
                "IMEI 586123456",
                "Lot Number: 586123456",
                "Tel: 586123456",
                "no digits here",
            })
    void a_piece_of_another_number_or_a_number_called_something_else_is_no_serial(String line) {
        assertThat(look("586123456", line).verdict()).isEqualTo(Verdict.NO_SERIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qty\tSerial number\n5\t86123456",
                "Serial number: 5 86123456",
                "58612\t3456",
                "58612\n3456",
                "S/N: 58612\n3456 and more",
            })
    void two_numbers_beside_one_another_are_not_one(String lines) {
        assertThat(look("586123456", lines.split("\n")).verdict()).isNotEqualTo(Verdict.MATCH);
        assertThat(look(FULL, lines.split("\n")).verdict()).isNotEqualTo(Verdict.MATCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NETGEAR", "INVOICE", "HIGHSPEED", "4500012345"})
    void a_word_and_the_number_of_an_order_are_no_serial(String claim) {
        assertThat(look(claim, "Invoice", "NETGEAR high-speed", "HIGHSPEED", "Order 4500012345", "S/N 586123456")
                        .verdict())
                .isNotEqualTo(Verdict.MATCH);
    }

    @Test
    void every_wrong_character_is_a_mismatch() {
        for (var i = 0; i < 9; i++) {
            var wrong = new StringBuilder("594199052");
            wrong.setCharAt(i, wrong.charAt(i) == '7' ? '1' : '7');
            var sighting = reader.look(BOX_LABEL, SerialNumber.asItStands(wrong.toString()));
            assertThat(sighting.verdict()).isEqualTo(Verdict.MISMATCH);
            assertThat(sighting.read()).isEqualTo("594199052");
            assertThat(sighting.advice()).contains("594199052");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"300808568", "4500928789", "DS-2CD2042WD-I", "V5.3.8_151224"})
    void the_other_numbers_of_a_box_label_never_match(String decoy) {
        assertThat(reader.look(BOX_LABEL, SerialNumber.asItStands(decoy)).verdict())
                .isEqualTo(Verdict.MISMATCH);
    }

    @Test
    void the_other_numbers_of_a_label_without_its_serial_are_no_mismatch() {
        var masked = BOX_LABEL.stream()
                .map(line -> line.startsWith("Serial") ? "Serial no:" : line)
                .toList();
        assertThat(reader.look(masked, SerialNumber.asItStands("594199052")).verdict())
                .isEqualTo(Verdict.NO_SERIAL);
        assertThat(reader.look(masked, SerialNumber.asItStands("4500928789")).verdict())
                .isEqualTo(Verdict.NO_SERIAL);
        assertThat(reader.look(masked, SerialNumber.asItStands("300808568")).verdict())
                .isEqualTo(Verdict.NO_SERIAL);
    }

    @Test
    void goods_with_nothing_but_a_lot_are_told_apart_by_it() {
        assertThat(look("0008789539", "LOT: 0008789539", "Container: 15").verdict())
                .isEqualTo(Verdict.MATCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FULL,
                "586123456",
                "S/N: 586123456",
                "Model: DS-2CD2042WD-I (4mm) S/N: 586123456",
                "DeviceSN=" + FULL,
                "DS-2CD2042WD-I20160413 AAWR586123456",
            })
    void a_full_claim_is_found_in_full_or_by_its_last_nine_characters(String line) {
        assertThat(look(FULL, line).verdict()).isEqualTo(Verdict.MATCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DS-2CD2143G0-I20160413AAWR586123456",
                "DS-2CD2042WD-I20160414AAWR586123456",
                "Model: DS-2CD2143G0-I S/N: 586123456",
            })
    void a_full_claim_is_contradicted_by_another_device_with_the_same_last_nine(String line) {
        assertThat(look(FULL, line).verdict()).isEqualTo(Verdict.MISMATCH);
    }

    @Test
    void a_slash_in_a_model_may_have_become_a_hyphen() {
        assertThat(look("DS-7608NI-K2/8P0820160211AAWR123456789WCVU", "DS-7608NI-K2-8P0820160211AAWR123456789WCVU")
                        .verdict())
                .isEqualTo(Verdict.MATCH);
    }

    @ParameterizedTest
    @CsvSource({
        "DS-2CD2042WD-,I20160413AAWR586123456",
        "Serial: DS-2CD2042WD-I20160413AAWR,586123456",
        "S/N: DS-2CD2042WD-I2016,0413AAWR586123456",
    })
    void a_serial_that_goes_on_in_the_next_line_is_put_together(String first, String second) {
        assertThat(look(FULL, first, second).verdict()).isEqualTo(Verdict.MATCH);
        assertThat(look("586123456", first, second).verdict()).isEqualTo(Verdict.MATCH);
    }

    @Test
    void a_serial_below_its_label_is_found() {
        assertThat(look("C02Y953GJG5H", "Serial Number", "C02Y953GJG5H").verdict())
                .isEqualTo(Verdict.MATCH);
        assertThat(look("C02Y953GJG5K", "Serial Number", "C02Y953GJG5H").read()).isEqualTo("C02Y953GJG5H");
        assertThat(look("001EC947D49B", "MAC Address:", "001EC947D49B").verdict())
                .isEqualTo(Verdict.NO_SERIAL);
    }

    @Test
    void a_delivery_note_with_many_devices_matches_each_of_them_and_no_other() {
        String[] note = {
            "Pos Model Serial No Qty",
            "1 DS-2CD1143G0-I D63749001 1",
            "2 DS-2CD1047G2-L AB3711002 1",
            "3 DS-2CD2042WD-I 586123456 1",
        };
        assertThat(look("D63749001", note).verdict()).isEqualTo(Verdict.MATCH);
        assertThat(look("AB3711002", note).verdict()).isEqualTo(Verdict.MATCH);
        assertThat(look(FULL, note).verdict()).isEqualTo(Verdict.MATCH);
        assertThat(look("AB3711003", note).verdict()).isEqualTo(Verdict.MISMATCH);
    }

    @Test
    void a_mac_address_is_no_serial_however_it_is_typed() {
        assertThat(look("2857BE123456", "28:57:be:12:34:56", "2857BE123456").verdict())
                .isEqualTo(Verdict.NO_SERIAL);
    }

    @Test
    void an_invoice_without_a_serial_has_none() {
        assertThat(look(
                                "586123456",
                                "INVOICE 2024-000123",
                                "Tel: +49 30 123456789",
                                "GST ID 000473792512",
                                "1 x Camera 129.00",
                                "Total 129.00")
                        .verdict())
                .isEqualTo(Verdict.NO_SERIAL);
    }

    @Test
    void a_hyphen_may_be_left_out_but_not_stand_elsewhere() {
        assertThat(look("005-3379497200006", "005-3379497200006").verdict()).isEqualTo(Verdict.MATCH);
        assertThat(look("0053379497200006", "005-3379497200006").verdict()).isEqualTo(Verdict.MATCH);
        assertThat(look("005-3379497200006", "0053379497200006").verdict()).isEqualTo(Verdict.MATCH);
        assertThat(look("0053-379497200006", "005-3379497200006").verdict()).isNotEqualTo(Verdict.MATCH);
    }

    @Test
    void a_near_miss_without_a_label_is_another_serial() {
        assertThat(look("FW7270", "FW7271").verdict()).isEqualTo(Verdict.MISMATCH);
        assertThat(look("005-3379497200006", "005-3379497200060").verdict()).isEqualTo(Verdict.MISMATCH);
    }
}
