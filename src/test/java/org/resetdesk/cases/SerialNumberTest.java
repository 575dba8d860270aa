package org.resetdesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.resetdesk.cases.SerialNumber.Accepted;
import org.resetdesk.cases.SerialNumber.Form;
import org.resetdesk.cases.SerialNumber.Refused;

class SerialNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @MethodSource("fullSerials")
    void every_full_serial_of_the_field_is_read_with_its_model_and_tail(String serial) {
        var accepted = (Accepted) SerialNumber.read(serial, TODAY);

        assertThat(accepted.serial().form()).isEqualTo(Form.FULL);
        assertThat(serial)
                .startsWith(accepted.serial().model())
                .contains(accepted.serial().tail());
        assertThat(accepted.serial().tail()).hasSize(9).matches("[A-Z]{0,2}\\d+");
        assertThat(accepted.warnings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shortSerials")
    void every_short_serial_of_the_field_is_its_own_tail(String serial) {
        var accepted = (Accepted) SerialNumber.read(serial, TODAY);

        assertThat(accepted.serial().form()).isEqualTo(Form.SHORT);
        assertThat(accepted.serial().tail()).isEqualTo(serial);
    }

    @ParameterizedTest
    @MethodSource("refusedSerials")
    void every_wrong_serial_is_refused_for_its_own_reason(String serial, String code) {
        assertThat(SerialNumber.read(serial, TODAY))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "' s/n: c 12345678 ', C12345678",
        "'Serial No. C12345678', C12345678",
        "'ＳＮ：Ｃ12345678', C12345678",
        "ids-7204huhi-m1/e0120200101ccwrc12345678wcvu, iDS-7204HUHI-M1/E0120200101CCWRC12345678WCVU",
        "O12345678, O12345678",
    })
    void what_was_typed_is_tidied_but_no_letter_is_ever_swapped_for_a_digit(String typed, String normalised) {
        assertThat(SerialNumber.normalise(typed)).isEqualTo(normalised);
    }

    @Test
    void a_production_date_that_is_no_date_or_in_the_future_is_refused() {
        assertThat(codeOf("DS-2CD2142FWD-I20161301AAWR123456789")).isEqualTo("SERIAL_DATE");
        assertThat(codeOf("DS-2CD2142FWD-I20990101AAWR123456789")).isEqualTo("SERIAL_DATE");
    }

    @Test
    void an_unknown_region_is_accepted_with_a_warning() {
        var accepted = (Accepted) SerialNumber.read("DS-2CD2142FWD-I20160101AAXQ123456789", TODAY);

        assertThat(accepted.warnings()).hasSize(1).first().asString().contains("XQ");
    }

    @Test
    void another_makers_serial_is_compared_as_it_stands() {
        var accepted = (Accepted) SerialNumber.read("C02G7XYVQ6L4", TODAY);

        assertThat(accepted.serial().form()).isEqualTo(Form.OTHER);
        assertThat(accepted.serial().tail()).isEqualTo("C02G7XYVQ6L4");
    }

    @Test
    void a_model_without_digits_or_a_word_is_no_serial() {
        assertThat(codeOf("PASSWORD")).isEqualTo("SERIAL_FORM");
        assertThat(codeOf("12")).isEqualTo("SERIAL_FORM");
        assertThat(codeOf("  ")).isEqualTo("SERIAL_MISSING");
        assertThat(codeOf("A1".repeat(40))).isEqualTo("SERIAL_TOO_LONG");
        assertThat(codeOf("<script>1</script>")).isEqualTo("SERIAL_FORM");
    }

    private static String codeOf(String typed) {
        return ((Refused) SerialNumber.read(typed, TODAY)).code();
    }

    static Stream<String> fullSerials() throws IOException {
        return rows("FULL").map(row -> row[1]);
    }

    static Stream<String> shortSerials() throws IOException {
        return rows("SHORT").map(row -> row[1]);
    }

    static Stream<Arguments> refusedSerials() throws IOException {
        return rows("BADSER").map(row -> Arguments.of(row[1], row[2]));
    }

    private static Stream<String[]> rows(String kind) throws IOException {
        try (var file = SerialNumberTest.class.getResourceAsStream("/serials.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(kind + "\t"))
                    .map(line -> line.split("\t", -1));
        }
    }
}
