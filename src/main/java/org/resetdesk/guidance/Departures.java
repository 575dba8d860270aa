package org.resetdesk.guidance;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.resetdesk.guidance.rules.Way;

/**
 * How many were advised, and how many left without a case because a way worked. Bare numbers: nobody is told apart, so
 * somebody who asks twice counts twice.
 */
@ApplicationScoped
class Departures {

    private static final String ADVISED = "resetdesk.guidance.advised";
    private static final String SOLVED = "resetdesk.guidance.solved";

    private final MeterRegistry meters;

    Departures(MeterRegistry meters) {
        this.meters = meters;
    }

    void advised() {
        meters.counter(ADVISED).increment();
    }

    void solvedBy(Way way) {
        meters.counter(SOLVED, "way", way.name()).increment();
    }
}
