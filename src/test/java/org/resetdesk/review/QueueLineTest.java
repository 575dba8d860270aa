package org.resetdesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class QueueLineTest {

    @Test
    void a_case_that_may_wait_some_time_more_is_due() {
        assertThat(lineWith(Duration.ofMinutes(5)).due()).isEqualTo("due in 5 min");
        assertThat(lineWith(Duration.ofMinutes(5)).tone()).isEmpty();
    }

    @Test
    void a_case_that_waited_longer_than_promised_is_late_by_word_and_by_colour() {
        assertThat(lineWith(Duration.ofMinutes(-125)).due()).isEqualTo("late by 2 h");
        assertThat(lineWith(Duration.ofMinutes(-125)).tone()).isEqualTo("stop");
    }

    private static QueueLine lineWith(Duration left) {
        return new QueueLine(null, null, Duration.ZERO, left, null, null);
    }
}
