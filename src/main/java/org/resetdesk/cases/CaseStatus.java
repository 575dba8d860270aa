package org.resetdesk.cases;

import java.util.EnumSet;
import java.util.Set;
import org.resetdesk.platform.language.Words;

/** Where a case stands; named for whoever acts next. */
public enum CaseStatus {
    CHECKING_EVIDENCE,
    AWAITING_CUSTOMER,
    AWAITING_REVIEW,
    AWAITING_OWNER,
    APPROVED,
    ISSUED,
    REJECTED,
    WITHDRAWN;

    public boolean canBecome(CaseStatus next) {
        return exits().contains(next);
    }

    private Set<CaseStatus> exits() {
        return switch (this) {
            case CHECKING_EVIDENCE -> EnumSet.of(AWAITING_REVIEW, AWAITING_OWNER, AWAITING_CUSTOMER, WITHDRAWN);
            case AWAITING_CUSTOMER -> EnumSet.of(CHECKING_EVIDENCE, REJECTED, WITHDRAWN);
            case AWAITING_REVIEW -> EnumSet.of(APPROVED, REJECTED, AWAITING_CUSTOMER, WITHDRAWN);
            case AWAITING_OWNER -> EnumSet.of(APPROVED, REJECTED, AWAITING_REVIEW, WITHDRAWN);
            // The customer is asked, or it is refused, only where no issuer answers: see SupportCase.
            case APPROVED -> EnumSet.of(ISSUED, AWAITING_CUSTOMER, REJECTED, WITHDRAWN);
            // Answered anew: at once, or after another look at the evidence.
            case ISSUED -> EnumSet.of(APPROVED, AWAITING_REVIEW, AWAITING_OWNER);
            case REJECTED, WITHDRAWN -> EnumSet.noneOf(CaseStatus.class);
        };
    }

    /** Somebody has still to do something about it. */
    public boolean isOpen() {
        return this != ISSUED && !exits().isEmpty();
    }

    /** Nothing ever happens to it again. */
    public boolean isFinal() {
        return exits().isEmpty();
    }

    /** Who acts next, in an installer's words; empty where nobody does. */
    public String actor() {
        return switch (this) {
            case CHECKING_EVIDENCE -> words().deskItself();
            case AWAITING_CUSTOMER, ISSUED -> words().you();
            case AWAITING_REVIEW -> words().aTechnician();
            case AWAITING_OWNER -> words().siteContact();
            case APPROVED -> words().theDesk();
            case REJECTED, WITHDRAWN -> "";
        };
    }

    /** In an installer's words. */
    public String word() {
        return switch (this) {
            case CHECKING_EVIDENCE -> words().checkingEvidence();
            case AWAITING_CUSTOMER -> words().awaitingCustomer();
            case AWAITING_REVIEW -> words().awaitingReview();
            case AWAITING_OWNER -> words().awaitingOwner();
            case APPROVED -> words().approved();
            case ISSUED -> words().issued();
            case REJECTED -> words().rejected();
            case WITHDRAWN -> words().withdrawn();
        };
    }

    /** In the desk's words. */
    public String staffWord() {
        return switch (this) {
            case CHECKING_EVIDENCE -> words().checkingEvidenceAtDesk();
            case AWAITING_CUSTOMER -> words().awaitingCustomerAtDesk();
            case AWAITING_REVIEW -> words().awaitingReviewAtDesk();
            case AWAITING_OWNER -> words().awaitingOwnerAtDesk();
            case APPROVED -> words().approvedAtDesk();
            case ISSUED -> words().issuedAtDesk();
            case REJECTED -> words().rejectedAtDesk();
            case WITHDRAWN -> words().withdrawnAtDesk();
        };
    }

    private static CasesMessages words() {
        return Words.of(CasesMessages.class);
    }

    /** How the word looks: ok, warn, stop or nothing in particular. */
    public String tone() {
        return switch (this) {
            case ISSUED, APPROVED -> "ok";
            case AWAITING_CUSTOMER -> "warn";
            case REJECTED -> "stop";
            case CHECKING_EVIDENCE, AWAITING_REVIEW, AWAITING_OWNER, WITHDRAWN -> "";
        };
    }
}
