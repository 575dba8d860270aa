package org.resetdesk.review.undo;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.resetdesk.account.Account;
import org.resetdesk.cases.AskedItem;
import org.resetdesk.cases.MoveMessages;
import org.resetdesk.cases.RejectionReason;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.platform.language.Kept;
import org.resetdesk.review.undo.Decision.Kind;

/** A decision that is kept and not made yet. What becomes of it is settled once, by {@link PendingDecisions#settle}. */
@Entity
public class PendingDecision {

    /** Kept by name, and named in the schema's indexes. */
    public enum State {
        WAITING,
        UNDONE,
        MADE,
        /** It could not be made, and whoever made it has not been told yet. */
        FAILED,
        TOLD
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "case_id")
    private SupportCase supportCase;

    @ManyToOne(fetch = FetchType.EAGER)
    private Account account;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private RejectionReason reason;

    private String items;
    private String way;
    private String message;
    private Instant decidedAt;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private String trouble;
    private boolean heldForGood;

    protected PendingDecision() {}

    /** Before the case is claimed for it. */
    public PendingDecision(SupportCase supportCase, Account technician, Decision decision, Instant at, Instant due) {
        this.id = UUID.randomUUID();
        this.supportCase = supportCase;
        this.heldForGood = supportCase.isHeldForGoodBy(technician);
        this.account = technician;
        this.kind = decision.kind();
        this.reason = decision.reason();
        this.items = AskedItem.inColumn(decision.items());
        this.way = decision.way();
        this.message = decision.message();
        this.decidedAt = at;
        this.dueAt = due;
    }

    public Decision decision() {
        return new Decision(kind, reason, AskedItem.ofColumn(items), way, message);
    }

    public UUID id() {
        return id;
    }

    public SupportCase supportCase() {
        return supportCase;
    }

    public Account technician() {
        return account;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public State state() {
        return state;
    }

    /** Why it could not be made, to whoever reads it now. */
    public String troubleTold() {
        return Kept.told(trouble, MoveMessages.class);
    }

    /** It is not made: its technician has the case as before, for some time or for good. */
    public void leaveCaseAsBefore(SupportCase locked, Instant until) {
        if (!heldForGood) {
            locked.claimAgain(account, until);
        }
    }

    /** Of the time in which it can be undone; none may be left although nothing has left the desk yet. */
    public long secondsLeft(Instant now) {
        return Math.max(0, Duration.between(now, dueAt).toSeconds());
    }
}
