package org.resetdesk.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.resetdesk.guidance.rules.Way;

class DepartureFiguresTest {

    @Test
    void the_share_is_of_those_who_got_a_reset_or_asked_for_one() {
        var figures = figures(Map.of(Way.HIK_CONNECT, 2L, Way.GUID_FILE, 1L), 5);

        assertThat(figures.solved()).isEqualTo(3);
        assertThat(figures.share()).isEqualTo(38);
        assertThat(figures.lines())
                .extracting(DepartureFigures.Line::title)
                .containsExactly("Hik-Connect QR code", "GUID file");
    }

    @Test
    void of_nobody_there_is_no_share() {
        assertThat(figures(Map.of(), 0).share()).isZero();
    }

    private static DepartureFigures figures(Map<Way, Long> byWay, long cases) {
        return new DepartureFigures(LocalDate.of(2026, 10, 21), 9, byWay, cases, 0);
    }
}
