package org.resetdesk.oversight.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.resetdesk.account.Account;
import org.resetdesk.cases.CaseMoved;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.RejectionReason;
import org.resetdesk.cases.SupportCase;

/** Writes down each decision and answer as the figures count them, in the transaction in which it happens. */
@ApplicationScoped
class Steps {

    private enum Step {
        APPROVED,
        REFUSED,
        ASKED,
        ISSUED
    }

    private final EntityManager database;
    private final Clock clock;

    Steps(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void moved(@Observes CaseMoved moved) {
        stepOf(moved).ifPresent(step -> remember(step, moved.supportCase(), clock.instant()));
    }

    /** An answered case that is approved to be answered anew was not decided by anybody. */
    private static Optional<Step> stepOf(CaseMoved moved) {
        if (moved.to(CaseStatus.APPROVED) && moved.before() != CaseStatus.ISSUED) {
            return Optional.of(Step.APPROVED);
        }
        if (moved.to(CaseStatus.REJECTED)) {
            return Optional.of(Step.REFUSED);
        }
        if (moved.to(CaseStatus.AWAITING_CUSTOMER)) {
            return Optional.of(Step.ASKED);
        }
        return moved.to(CaseStatus.ISSUED) ? Optional.of(Step.ISSUED) : Optional.empty();
    }

    /** The case is locked, so that nothing comes between the look for an earlier step and this one. */
    private void remember(Step step, SupportCase supportCase, Instant at) {
        // Whoever decides takes the case with it; where a site's contact decided, nobody holds it.
        var by = supportCase.assignee().map(Account::id).orElse(null);
        var reason = step == Step.REFUSED
                ? supportCase.rejectionReason().map(RejectionReason::name).orElse(null)
                : null;
        database.createNativeQuery("""
                        insert into case_step (case_id, at, step, by_id, reason, first, millis)
                        select :id, :at, :step, cast(:by as bigint), cast(:reason as text), not exists (
                            select 1 from case_step
                            where case_id = :id and (step = 'ISSUED') = (:step = 'ISSUED')), :millis""")
                .setParameter("id", supportCase.id())
                .setParameter("at", at)
                .setParameter("step", step.name())
                .setParameter("by", by)
                .setParameter("reason", reason)
                .setParameter(
                        "millis", Duration.between(supportCase.createdAt(), at).toMillis())
                .executeUpdate();
    }
}
