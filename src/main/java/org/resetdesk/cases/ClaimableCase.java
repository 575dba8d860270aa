package org.resetdesk.cases;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.resetdesk.account.Account;
import org.resetdesk.account.Role;
import org.resetdesk.platform.language.Words;

/** The verbs by which people take a case, give it to one another and give it back, so that one person at a time decides it. */
@MappedSuperclass
public abstract class ClaimableCase extends CaseRecord {

    static final String DESK = "ResetDesk";

    @Transient
    private final List<HistoryLine> linesSinceLastMove = new ArrayList<>();

    /** Takes the case, so that nobody else decides it; taking it twice does no harm. */
    public void claim(Account technician, Instant at) {
        checkMayBeTakenBy(technician, at);
        if (assignee == null) {
            assignee = technician;
            remember(story().taken(), technician.name(), at);
        }
    }

    private void checkMayBeTakenBy(Account technician, Instant at) {
        if (status == CaseStatus.AWAITING_OWNER) {
            throw new IllegalCaseMove("OWNER_DECIDES", move().ownerDecides(reference));
        }
        endClaimThatRanOut(at);
        if (isHeldBySomebodyElseThan(technician)) {
            throw new IllegalCaseMove("HELD", move().held(reference, assignee.name()));
        }
        if (!status.isOpen()) {
            throw new IllegalCaseMove("CLOSED", move().nothingToTake(reference, status.staffWord()));
        }
    }

    /** Gives the case to somebody without an end; only a supervisor can take it from another for that. */
    public void assign(Account technician, Account by, Instant at) {
        if (isHeldForGoodBy(technician)) {
            return;
        }
        checkMayBeTakenBy(by.role().allows(Role.IS_SUPERVISOR) ? assignee().orElse(by) : by, at);
        assignee = technician;
        heldUntil = null;
        inTurn = false;
        remember(story().givenTo(technician.name()), by.name(), at);
    }

    /** Takes it until then; what somebody holds for good stays so. */
    public void claim(Account technician, Instant until, Instant at) {
        claim(technician, until, false, at);
    }

    /** Takes it because it is the next to decide. */
    public void claimInTurn(Account technician, Instant until, Instant at) {
        checkCanBecome(CaseStatus.APPROVED);
        claim(technician, until, true, at);
    }

    private void claim(Account technician, Instant until, boolean asNext, Instant at) {
        var forGood = isHeldForGoodBy(technician);
        claim(technician, at);
        heldUntil = forGood ? null : until;
        inTurn = asNext && !forGood;
    }

    /** Whoever decided it keeps it until that is carried out, or {@link #claimAgain undone}. */
    public void claimForDecision(Account technician, Instant at) {
        claim(technician, at);
        heldUntil = null;
    }

    /** What was decided is not to be carried out, so that its claim ends again by itself. */
    public void claimAgain(Account technician, Instant until) {
        if (status == CaseStatus.AWAITING_REVIEW && isHeldForGoodBy(technician)) {
            heldUntil = until;
        }
    }

    /** Whether it was given to them without an end. */
    public boolean isHeldForGoodBy(Account technician) {
        return isClaimedBy(technician.id()) && heldUntil == null;
    }

    /** A supervisor can free a case that somebody else holds. */
    public void giveBack(Account technician, Instant at) {
        if (!status.isOpen()) {
            throw new IllegalCaseMove("CLOSED", move().staysWithHolder(reference, status.staffWord()));
        }
        var mayFree = technician.role().allows(Role.IS_SUPERVISOR);
        if (assignee == null || (isHeldBySomebodyElseThan(technician) && !mayFree)) {
            throw new IllegalCaseMove("NOT_HELD", move().notHeld(reference));
        }
        endClaim(story().givenBack(), technician.name(), at);
    }

    /** Nothing where it is held still, or for good. */
    public void endClaimThatRanOut(Instant at) {
        if (heldUntil != null && !heldUntil.isAfter(at)) {
            endClaim(story().claimRanOut(), DESK, at);
        }
    }

    private void endClaim(String what, String who, Instant at) {
        assignee = null;
        heldUntil = null;
        inTurn = false;
        remember(what, who, at);
    }

    private boolean isHeldBySomebodyElseThan(Account technician) {
        return assignee != null && !isClaimedBy(technician.id());
    }

    /** @throws IllegalCaseMove where it can't */
    public void checkCanBecome(CaseStatus next) {
        var undoesApproval =
                status == CaseStatus.APPROVED && (next == CaseStatus.AWAITING_CUSTOMER || next == CaseStatus.REJECTED);
        if (!status.canBecome(next) || undoesApproval && !givenUp) {
            throw new IllegalCaseMove(this);
        }
    }

    /** What is kept, in English. */
    static StoryMessages story() {
        return Words.kept(StoryMessages.class);
    }

    static MoveMessages move() {
        return Words.of(MoveMessages.class);
    }

    void remember(String what, String who, Instant at) {
        var line = new HistoryLine(at, who, what);
        history.add(line);
        linesSinceLastMove.add(line);
    }

    /** Each once. */
    List<HistoryLine> linesSinceLastMove() {
        var lines = List.copyOf(linesSinceLastMove);
        linesSinceLastMove.clear();
        return lines;
    }
}
