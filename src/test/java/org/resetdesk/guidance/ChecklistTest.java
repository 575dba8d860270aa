package org.resetdesk.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.resetdesk.guidance.Checklist.WayToTry;

class ChecklistTest {

    @Test
    void only_ways_worth_trying_are_on_it_and_a_case_comes_last() {
        var asked = "model=DS-7608NI-I2/8P firmware=V4.30.000 bound=no";

        var checklist = Checklist.of(Asked.about(asked).all(), Asked.form(asked));

        assertThat(checklist.ways())
                .extracting(WayToTry::title)
                .contains("Reserved e-mail", "GUID file")
                .doesNotContain("Hik-Connect QR code", "Reset button")
                .endsWith("Submit a case");
        assertThat(checklist.model()).isEqualTo("DS-7608NI-I2/8P");
    }

    @Test
    void what_a_phone_alone_can_do_comes_first() {
        var asked = "model=DS-7608NI-I2/8P firmware=V4.30.000";

        var ways = Checklist.of(Asked.about(asked).all(), Asked.form(asked)).ways();

        assertThat(ways)
                .extracting(WayToTry::title)
                .startsWith("Hik-Partner Pro: LAN device (SADP)", "Hik-Connect QR code");
        assertThat(ways.subList(0, ways.size() - 1))
                .extracting(WayToTry::phoneIsEnough)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }
}
