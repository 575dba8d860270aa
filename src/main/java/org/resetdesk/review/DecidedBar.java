package org.resetdesk.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.resetdesk.account.SignedIn;
import org.resetdesk.review.undo.PendingDecision;
import org.resetdesk.review.undo.PendingDecision.State;
import org.resetdesk.review.undo.PendingDecisions;

/** What the signed-in technician decided and can undo still, and what could not be made. Templates know it as {@code inject:decided}. */
@RequestScoped
@Named("decided")
public class DecidedBar {

    private final PendingDecisions pending;
    private final SignedIn signedIn;
    private final Clock clock;

    DecidedBar(PendingDecisions pending, SignedIn signedIn, Clock clock) {
        this.pending = pending;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Newest first; without those whose time is over and which only wait to be carried out. */
    public List<PendingDecision> getUndoable() {
        var now = now();
        return pending.of(signedIn.person(), State.WAITING).stream()
                .filter(kept -> kept.dueAt().isAfter(now))
                .toList();
    }

    public List<PendingDecision> getFailed() {
        return pending.of(signedIn.person(), State.FAILED);
    }

    public Instant now() {
        return clock.instant();
    }
}
