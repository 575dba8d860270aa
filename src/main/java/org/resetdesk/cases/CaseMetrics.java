package org.resetdesk.cases;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;

/** How many cases stand where, for Prometheus. */
@Singleton
class CaseMetrics {

    private final Cases cases;
    private final MeterRegistry metrics;

    CaseMetrics(Cases cases, MeterRegistry metrics) {
        this.cases = cases;
        this.metrics = metrics;
    }

    void register(@Observes StartupEvent event) {
        Arrays.stream(CaseStatus.values()).forEach(status -> Gauge.builder("resetdesk_cases", () -> count(status))
                .tag("status", status.name())
                .register(metrics));
    }

    private long count(CaseStatus status) {
        return QuarkusTransaction.requiringNew().call(() -> cases.count("status", status));
    }
}
