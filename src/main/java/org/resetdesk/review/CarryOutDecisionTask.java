package org.resetdesk.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.resetdesk.account.OnBehalf;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.IllegalCaseMove;
import org.resetdesk.cases.MoveMessages;
import org.resetdesk.platform.CrashPoint;
import org.resetdesk.platform.LaterTask;
import org.resetdesk.platform.Refused;
import org.resetdesk.platform.language.Words;
import org.resetdesk.review.undo.PendingDecision;
import org.resetdesk.review.undo.PendingDecision.State;
import org.resetdesk.review.undo.PendingDecisions;

/** Makes a decision that was not undone, as if its technician made it now: all that it must hold to is looked at again. */
@Singleton
class CarryOutDecisionTask implements LaterTask {

    static final String NAME = "carry-out-decision";

    private final PendingDecisions pending;
    private final Decisions decisions;
    private final Cases cases;
    private final OnBehalf onBehalf;
    private final ReviewConfig config;
    private final Clock clock;

    CarryOutDecisionTask(
            PendingDecisions pending,
            Decisions decisions,
            Cases cases,
            OnBehalf onBehalf,
            ReviewConfig config,
            Clock clock) {
        this.pending = pending;
        this.decisions = decisions;
        this.cases = cases;
        this.onBehalf = onBehalf;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String instance) {
        var kept = QuarkusTransaction.requiringNew().call(() -> pending.waiting(UUID.fromString(instance)));
        kept.ifPresent(waiting -> onBehalf.of(waiting.technician(), () -> carryOut(waiting)));
        CrashPoint.DECISION_CARRIED_OUT.pass();
    }

    private void carryOut(PendingDecision kept) {
        try {
            QuarkusTransaction.requiringNew().run(() -> make(kept.id()));
        } catch (IllegalCaseMove | Refused meanwhile) {
            setAside(kept, meanwhile.getMessage());
        }
    }

    /** Settled and made in one transaction: what was undone is not made, and what was made is not made again. */
    private void make(UUID id) {
        var kept = pending.findById(id);
        cases.move(kept.supportCase().reference(), locked -> {
            if (pending.settle(id, State.WAITING, State.MADE, null)) {
                decisions.make(kept.decision(), locked, kept.technician());
            }
        });
    }

    private void setAside(PendingDecision kept, String trouble) {
        cases.move(kept.supportCase().reference(), locked -> {
            if (pending.settle(kept.id(), State.WAITING, State.FAILED, trouble)) {
                kept.leaveCaseAsBefore(locked, clock.instant().plus(config.claim()));
            }
        });
    }

    @Override
    public void giveUp(String instance, String trouble) {
        QuarkusTransaction.requiringNew()
                .call(() -> pending.waiting(UUID.fromString(instance)))
                .ifPresent(kept -> setAside(kept, Words.kept(MoveMessages.class).brokenDecideAgain()));
    }
}
