package org.resetdesk.issuance;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.resetdesk.cases.AnswerExpiring;
import org.resetdesk.cases.Cases;
import org.resetdesk.platform.RepeatedTask;

/** Warns before an answer runs out, and overwrites it some time after. */
@Singleton
class AnswersRunOut implements RepeatedTask {

    private final Issuances issuances;
    private final Cases cases;
    private final IssuanceConfig config;
    private final Event<AnswerExpiring> expiring;

    AnswersRunOut(Issuances issuances, Cases cases, IssuanceConfig config, Event<AnswerExpiring> expiring) {
        this.issuances = issuances;
        this.cases = cases;
        this.config = config;
        this.expiring = expiring;
    }

    @Override
    public String name() {
        return "answers-run-out";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        QuarkusTransaction.requiringNew().run(this::warn);
        QuarkusTransaction.requiringNew().run(() -> issuances.overwriteExpired(config.grace()));
    }

    /** Nobody is warned of an answer that worked already. */
    private void warn() {
        for (var caseId : issuances.toBeWarned(config.warning())) {
            var supportCase = cases.findById(caseId);
            var issuance = issuances.liveOn(caseId).orElseThrow();
            if (supportCase.worked().isEmpty()) {
                expiring.fire(new AnswerExpiring(supportCase, issuance.expiresAt()));
            }
        }
    }
}
