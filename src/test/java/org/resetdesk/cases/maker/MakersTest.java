package org.resetdesk.cases.maker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resetdesk.cases.AskedItem;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.platform.Resource;

class MakersTest {

    private static final String PAGE = Resource.text("makers/made-up.md");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void every_page_of_the_class_path_is_a_maker_the_usual_one_first() {
        assertThat(new Makers().all())
                .extracting(Maker::id)
                .containsExactly("hikvision", "amcrest", "dahua", "made-up");
    }

    @Test
    void hikvision_is_asked_in_four_ways_and_answered_for_a_day_or_two() {
        var hikvision = new Makers().withId("").orElseThrow();

        assertThat(hikvision.methods()).extracting(MakerMethod::method).containsExactly(ResetMethod.values());
        assertThat(hikvision.methods())
                .extracting(method -> method.validity().toHours())
                .containsExactly(24L, 24L, 24L, 48L);
        assertThat(hikvision.asks()).isTrue();
        assertThat(hikvision.brands()).contains("HiLook", "HiWatch");
        assertThat(hikvision.identifier().read("DS-2CD2042WD-I", TODAY))
                .isInstanceOfSatisfying(SerialNumber.Refused.class, refused -> assertThat(refused.code())
                        .isEqualTo("SERIAL_IS_MODEL"));
    }

    @Test
    void a_customer_is_asked_for_nothing_that_the_method_has_no_use_for() {
        var hikvision = new Makers().withId("").orElseThrow();

        assertThat(hikvision.askable(ResetMethod.SECURITY_CODE))
                .contains(AskedItem.LABEL_PHOTO, AskedItem.START_TIME)
                .doesNotContain(AskedItem.RESET_STRING, AskedItem.EXPORT);
        assertThat(hikvision.askable(ResetMethod.RESET_KEY))
                .contains(AskedItem.RESET_STRING, AskedItem.EXPORT)
                .doesNotContain(AskedItem.START_TIME);
        assertThat(hikvision.askable(ResetMethod.ENCRYPT_FILE))
                .contains(AskedItem.EXPORT)
                .doesNotContain(AskedItem.RESET_STRING);
    }

    @ParameterizedTest
    @CsvSource({
        "6C01E93PAG69A7D, true",
        "S/N: 6c01e93pag69a7d, true",
        "6C01E93PAG69A7, false",
        "C58612345, false",
        "'', false",
    })
    void an_identifier_is_read_by_its_pages_pattern(String typed, boolean accepted) {
        var dahua = new Makers().withId("dahua").orElseThrow().identifier();

        assertThat(dahua.read(typed, TODAY) instanceof SerialNumber.Accepted).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "- answered by: technician; - answered by: nobody; answered by \"nobody\": it can be issuer or technician",
                "- pattern: ZX-[0-9]{6}-[A-Z]; - pattern: ZX-[0-9; it is no pattern",
                "- example: ZX-482913-K; - example: ZX-48; its example ZX-48 does not fit its pattern",
                "- channel: a letter to the factory; - chanel: a letter; \"chanel\" is not known above the first heading",
                "- channel: a letter to the factory; ; its beginning: it lacks channel",
                "- reply: key; - reply: poem; reply \"poem\": each can be one of codes, key, file",
                "- valid: 7 h; - valid: for ever; valid \"for ever\": write it like 24 h",
                "- valid: 7 h; - valid: 0 h; write it like 24 h",
                "- length: up to 1 kB; - length: up to 65 kB; write it like up to 64 kB, and no more",
                "- sends: export; - sends: string; ENCRYPT_FILE sends a STRING that has no section",
                "## ENCRYPT_FILE; ## ENCRYPTED; the section ENCRYPTED is not known",
                "## Void; ## Voids; there is no section Void",
                "- void: the dial was turned; - the dial was turned; is not of the form - key: value",
                "## Time; ## Clock; SECURITY_CODE needs a time, and there is no section Time",
            })
    void a_slip_in_a_page_stops_the_start_and_is_told(String right, String wrong, String message) {
        assertThat(PAGE).contains(right);

        assertThatThrownBy(() -> read(PAGE.replace(right, wrong == null ? "" : wrong)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("makers/made-up.md")
                .hasMessageContaining(message);
    }

    @Test
    void every_slip_is_told_at_once_with_its_line() {
        assertThatThrownBy(() -> read(PAGE.replace("7 h", "soon").replace("up to 1 kB", "small")))
                .hasMessageContaining("soon")
                .hasMessageContaining("small")
                .hasMessageMatching("(?s).*line \\d+.*line \\d+.*");
    }

    private static Maker read(String page) {
        return Maker.in("made-up", new MakerFile("makers/made-up.md", page));
    }
}
