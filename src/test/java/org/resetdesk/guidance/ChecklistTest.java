package org.resetdesk.guidance;

import static org.assertj.core.api.Assertions.assertThat;

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
}
