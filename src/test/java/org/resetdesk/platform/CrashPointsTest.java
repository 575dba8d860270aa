package org.resetdesk.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where it does end, {@code SurvivesKillsIT} sees. */
class CrashPointsTest {

    @Test
    void outside_a_demo_nobody_can_have_the_desk_end() {
        assertThatThrownBy(() -> new CrashPoints(LimitsTest.config("on", false), Optional.of("CASE_WRITTEN:1")))
                .hasMessageContaining("RESETDESK_DEMO=true");
    }

    @Test
    void a_point_that_does_not_exist_is_refused_with_those_that_do() {
        assertThatThrownBy(() -> new CrashPoints(LimitsTest.config("on", true), Optional.of("NOWHERE:1")))
                .hasMessageContaining("CASE_WRITTEN|CASE_COMMITTED");
        assertThatThrownBy(() -> new CrashPoints(LimitsTest.config("on", true), Optional.of("CASE_WRITTEN")))
                .hasMessageContaining("must have the form");
    }
}
