package org.resetdesk.guidance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirmwareTest {

    @ParameterizedTest
    @CsvSource({
        "V4.30.005, V4.30.005",
        "v4.30.005 , V4.30.005",
        "4.30.005, V4.30.005",
        "V 4.30.005, V4.30.005",
        "V.4.26.000, V4.26.000",
        "V5.6.2build 190701, V5.6.2 build 190701",
        "V4.60.005 build 231219, V4.60.005 build 231219",
        "V4.60.005 Build231219, V4.60.005 build 231219",
        "'V4.60.005, Build: 231219', V4.60.005 build 231219",
        "V4.60.005_231219, V4.60.005 build 231219",
        "V5.3.8_151224, V5.3.8 build 151224",
        "V5.5.82 build 090909, V5.5.82 build 090909",
        "Firmware Version: V5.5.0 build 170725, V5.5.0 build 170725",
        "'V5.5.0 build 170725, encoding version 7.3', V5.5.0 build 170725",
        "V5.50, V5.5.0",
        "V5.50 and above, V5.5.0",
    })
    void odd_spellings_of_a_firmware_are_read(String typed, String read) {
        assertThat(Firmware.read(typed)).map(Firmware::toString).contains(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "latest", "V", "5", "build 190701", "DS-7608NI-I2", "99999.1", "V4..30", "4.30.1234567"})
    void what_is_no_firmware_is_not_read_as_one(String typed) {
        assertThat(Firmware.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "V4.30.005, V4.30.005",
        "V4.30.010, V4.30.005",
        "V4.31, V4.30.005",
        "V4.100.000, V4.30.110",
        "V5.00.000, V4.30.110",
        "V5.6.2, V5.50",
        "V5.5.0, V5.50",
        "V5.5.82, V5.50",
        "V4.60.005 build 231219, V4.60.005",
        "V4.60.005, V4.60.005 build 231219",
        "V4.60.005 build 240101, V4.60.005 build 231219",
        "V4.60.006 build 200101, V4.60.005 build 231219",
    })
    void a_version_is_at_least_another_number_by_number_and_then_by_build(String own, String other) {
        assertThat(firmware(own).isAtLeast(firmware(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "V4.30.004, V4.30.005",
        "V4.9.999, V4.30.005",
        "V4.30, V4.30.005",
        "V5.4.9, V5.50",
        "V5.49, V5.50",
        "V3.4.89, V3.4.90",
        "V4.60.005 build 231218, V4.60.005 build 231219",
    })
    void an_older_version_is_not(String own, String other) {
        assertThat(firmware(own).isAtLeast(firmware(other))).isFalse();
    }

    @Test
    void versions_sort_by_number_and_build() {
        assertThat(firmware("V4.30.005")).isLessThan(firmware("V4.30.005 build 190701"));
        assertThat(firmware("V4.30.005 build 190701")).isLessThan(firmware("V4.30.005 build 190702"));
        assertThat(firmware("V4.30")).isEqualByComparingTo(firmware("V4.30.000"));
    }

    @Test
    void a_long_text_is_refused_at_once() {
        assertThat(Firmware.read("1.".repeat(500_000))).isEmpty();
        assertThat(Firmware.read("V " + " ".repeat(500_000) + "x")).isEmpty();
    }

    private static Firmware firmware(String text) {
        return Firmware.read(text).orElseThrow();
    }
}
