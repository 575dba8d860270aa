package org.resetdesk.issuance;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Tells whoever watches the desk that its issuer can't be asked, and how many cases wait for it. No matter of readiness: the desk
 * itself serves people all the same.
 */
@Wellness
@Singleton
class IssuerWellness implements HealthCheck {

    private final Issuer issuer;
    private final IssuerRequests requests;
    private final MeterRegistry metrics;

    IssuerWellness(Issuer issuer, IssuerRequests requests, MeterRegistry metrics) {
        this.issuer = issuer;
        this.requests = requests;
        this.metrics = metrics;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("resetdesk_issuer_waiting", this::waiting).register(metrics);
        Gauge.builder("resetdesk_issuer_trouble", () -> issuer.trouble().isPresent() ? 1 : 0)
                .register(metrics);
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("issuer").withData("waiting", waiting());
        return issuer.trouble()
                .map(trouble -> answer.withData("trouble", trouble).down())
                .orElseGet(answer::up)
                .build();
    }

    private long waiting() {
        return QuarkusTransaction.requiringNew().call(requests::countOpen);
    }
}
