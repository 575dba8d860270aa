package org.resetdesk.notification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import org.resetdesk.notification.PostedLetter.State;

/** How many letters are where, for Prometheus. */
@Singleton
class LetterMetrics {

    private final Ledger ledger;
    private final MeterRegistry metrics;

    LetterMetrics(Ledger ledger, MeterRegistry metrics) {
        this.ledger = ledger;
        this.metrics = metrics;
    }

    void register(@Observes StartupEvent event) {
        Arrays.stream(State.values()).forEach(state -> Gauge.builder("resetdesk_letters", () -> count(state))
                .tag("state", state.name())
                .register(metrics));
    }

    private long count(State state) {
        return QuarkusTransaction.requiringNew().call(() -> ledger.count("state", state));
    }
}
