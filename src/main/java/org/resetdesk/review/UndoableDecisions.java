package org.resetdesk.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.UUID;
import org.resetdesk.account.Accounts;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.IllegalCaseMove;
import org.resetdesk.cases.MoveMessages;
import org.resetdesk.platform.CrashPoint;
import org.resetdesk.platform.LaterWork;
import org.resetdesk.platform.language.Words;
import org.resetdesk.review.undo.Decision;
import org.resetdesk.review.undo.PendingDecision;
import org.resetdesk.review.undo.PendingDecision.State;
import org.resetdesk.review.undo.PendingDecisions;

/**
 * What the signed-in technician decides by page. It is checked and kept at once, so that a closed tab loses nothing; it is made,
 * and anything leaves, when it can't be undone any more: see {@link CarryOutDecisionTask}.
 */
@Singleton
public class UndoableDecisions {

    private final Decisions decisions;
    private final PendingDecisions pending;
    private final Cases cases;
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final LaterWork later;
    private final ReviewConfig config;
    private final Clock clock;

    UndoableDecisions(
            Decisions decisions,
            PendingDecisions pending,
            Cases cases,
            Accounts accounts,
            SignedIn signedIn,
            LaterWork later,
            ReviewConfig config,
            Clock clock) {
        this.decisions = decisions;
        this.pending = pending;
        this.cases = cases;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.later = later;
        this.config = config;
        this.clock = clock;
    }

    public void decide(String reference, Decision decision) {
        QuarkusTransaction.requiringNew().run(() -> keep(reference, decision));
        CrashPoint.DECISION_KEPT.pass();
    }

    private void keep(String reference, Decision decision) {
        var me = accounts.findById(signedIn.person().id());
        cases.move(reference, locked -> {
            pending.checkNoneWaitsOn(locked);
            var now = clock.instant();
            var kept = new PendingDecision(locked, me, decision, now, now.plus(config.undo()));
            locked.claimForDecision(me, now);
            decisions.check(decision, locked, me);
            pending.persist(kept);
            later.schedule(CarryOutDecisionTask.NAME, kept.id().toString(), kept.dueAt());
        });
    }

    /** As {@link #undo(UUID)}, by the reference of its case. */
    public void undo(String reference) {
        undo(QuarkusTransaction.requiringNew().call(() -> cases.withReference(reference)
                .flatMap(supportCase -> pending.waitingOn(supportCase.id()))
                .filter(this::isMine)
                .map(PendingDecision::id)
                .orElseThrow(() -> tooLate(reference))));
    }

    /**
     * @return the reference of its case, which is its technician's again
     * @throws IllegalCaseMove where it was carried out already, or undone
     */
    String undo(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var mine = mine(id);
            var reference = mine.supportCase().reference();
            cases.move(reference, locked -> {
                if (!pending.settle(id, State.WAITING, State.UNDONE, null)) {
                    throw tooLate(reference);
                }
                mine.leaveCaseAsBefore(locked, clock.instant().plus(config.claim()));
            });
            return reference;
        });
    }

    private static IllegalCaseMove tooLate(String reference) {
        return new IllegalCaseMove("TOO_LATE", Words.of(MoveMessages.class).undoneTooLate(reference));
    }

    /** Its technician has read why it could not be made. */
    void told(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> pending.settle(mine(id).id(), State.FAILED, State.TOLD, null));
    }

    private PendingDecision mine(UUID id) {
        return pending.findByIdOptional(id).filter(this::isMine).orElseThrow(NotFoundException::new);
    }

    private boolean isMine(PendingDecision kept) {
        return kept.technician().id().equals(signedIn.person().id());
    }
}
