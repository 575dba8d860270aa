package org.resetdesk.guidance.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.cases.RejectionReason;
import org.resetdesk.platform.Resource;
import org.resetdesk.platform.language.Language;
import org.resetdesk.platform.language.Phrases;

class TroublesTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                2005, 2007, 2009, 2011, 2012, 2013, 2014, 2015, 2018, 2019, 2020, 2022, 2023, 2024, 2025, 2026, 2027,
                2028, 2033, 2036, 2038, 2039, 2040
            })
    void every_error_number_of_sadp_has_a_cause_and_a_next_step(int number) {
        assertThat(Trouble.ofError(number)).hasValueSatisfying(trouble -> {
            assertThat(trouble.cause()).isNotBlank();
            assertThat(trouble.nextStep()).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(RejectionReason.class)
    void every_reason_for_which_the_desk_rejects_has_a_next_step(RejectionReason reason) {
        assertThat(Troubles.KNOWN.withCode(reason.name())).isPresent();
    }

    @Test
    void an_error_number_that_sadp_does_not_have_is_not_explained() {
        assertThat(Trouble.ofError(1234)).isEmpty();
        assertThat(Trouble.ofError(-1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Verify by Hik-Connect does not show, NO_VERIFY_BY_HIK_CONNECT",
        "'The QR code does not work', QR_OF_OTHERS",
        "qr code not working, QR_OF_OTHERS",
        "code refused, CODE_REFUSED",
        "error 2022, 2022",
        "'Error code: 2023', 2023",
        "2039, 2039",
        "the file is overdue, 2023",
        "risky password, 2020",
        "wrong serial on label mismatch, SERIAL_LABEL_MISMATCH",
        "grey import, REGION_NOT_SUPPORTED",
        "device_rebooted, DEVICE_REBOOTED",
        "1970, CLOCK_1970",
    })
    void a_number_or_the_words_on_the_screen_lead_to_their_cause(String asked, String code) {
        assertThat(Troubles.KNOWN.found(asked))
                .hasSizeLessThanOrEqualTo(3)
                .extracting(Trouble::code)
                .contains(code);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_words_on_the_screen_are_known_in_each_language(Language language) {
        language.speak(() -> assertThat(Troubles.KNOWN.found(Phrases.told("The encrypt string is empty")))
                .extracting(Trouble::code)
                .contains("2022"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "the device", "zzz", "🙂", "9999"})
    void what_nobody_knows_finds_nothing(String asked) {
        assertThat(Troubles.KNOWN.found(asked)).isEmpty();
    }

    @Test
    void a_trouble_told_twice_or_without_a_next_step_stops_the_start() {
        var page = Resource.text("guidance/trouble.md");

        assertThatThrownBy(() -> Troubles.of(page.replace("| 2007 |", "| 2005 |")))
                .hasMessageContaining("2005");
        assertThatThrownBy(() -> Troubles.of(page.replace("| Answer all questions |", "|  |")))
                .hasMessageContaining("2028");
    }
}
