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

    /** More lines than these hide the page: the others are undone with all, or on their own pages. */
    private static final int ONE_BY_ONE = 3;

    /** As many as are chosen at once. */
    private static final int MOST = 50;

    private final PendingDecisions pending;
    private final SignedIn signedIn;
    private final Clock clock;
    private List<PendingDecision> undoable;

    DecidedBar(PendingDecisions pending, SignedIn signedIn, Clock clock) {
        this.pending = pending;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Newest first; without those whose time is over and which only wait to be carried out. */
    public List<PendingDecision> getUndoable() {
        if (undoable == null) {
            var now = now();
            undoable = pending.of(signedIn.person(), State.WAITING).stream()
                    .filter(kept -> kept.dueAt().isAfter(now))
                    .limit(MOST)
                    .toList();
        }
        return undoable;
    }

    public List<PendingDecision> getNewest() {
        return getUndoable().stream().limit(isMore() ? 1 : ONE_BY_ONE).toList();
    }

    public boolean isMore() {
        return getUndoable().size() > ONE_BY_ONE;
    }

    /** To undo them all: until the first of them is carried out. */
    public long getSecondsLeft() {
        var all = getUndoable();
        return all.get(all.size() - 1).secondsLeft(now());
    }

    public List<PendingDecision> getFailed() {
        return pending.of(signedIn.person(), State.FAILED);
    }

    public Instant now() {
        return clock.instant();
    }
}
