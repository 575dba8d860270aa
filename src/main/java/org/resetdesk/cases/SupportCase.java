package org.resetdesk.cases;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resetdesk.account.Account;
import org.resetdesk.platform.language.Kept;

/**
 * One request to reset one device: what a {@link CaseRecord} holds. It moves by the verbs below, and by those of {@link ClaimableCase}, and by
 * nothing else; each move leaves a line of history.
 * Moves are made through {@link Cases#move}, which locks the case and tells the other features.
 */
@Entity
public class SupportCase extends ClaimableCase {

    /** Whose device it is where nobody says. */
    public static final String USUAL_MAKER = "hikvision";

    /** Whoever asked the customer sees the answer first, for so long. */
    private static final Duration ASKERS_TIME = Duration.ofMinutes(30);

    protected SupportCase() {}

    SupportCase(String reference, Account requester, Submission submission, Instant at) {
        this.reference = reference;
        this.requester = requester;
        this.company = requester.company().orElseThrow();
        this.createdAt = at;
        this.maker = submission.maker();
        this.method = submission.method();
        this.route = submission.route();
        this.batch = submission.batch();
        this.model = submission.model();
        this.startTime = submission.startTime();
        this.resetString = submission.resetString();
        this.cameras = submission.cameras();
        this.note = submission.note();
        this.attachments.addAll(submission.attachments());
        claimSerial(submission.serial());
        this.status = CaseStatus.CHECKING_EVIDENCE;
        this.waitingSince = at;
        this.checkRound = 1;
        this.evidenceAt = at;
        this.challengeAt = at;
        remember(story().submitted(), requester.name(), at);
        submission.warnings().forEach(warning -> note(warning, at));
        submission.contradictions().forEach(contradiction -> contradicted(contradiction, at));
    }

    /** What the site's contact is to decide needs no evidence, but must hold what the answer is made of. */
    public void evidenceRead(String what, Instant at) {
        if (route == Route.SITE_OWNER && hasChallenge()) {
            moveTo(CaseStatus.AWAITING_OWNER, story().contactAsked(), DESK, at);
        } else {
            route = Route.DESK;
            moveTo(CaseStatus.AWAITING_REVIEW, what, DESK, at);
            heldUntil = assignee == null ? null : at.plus(ASKERS_TIME);
        }
    }

    private boolean hasChallenge() {
        return startTime != null
                || resetString != null
                || current(Attachment.Kind.EXPORT).isPresent();
    }

    /** @param contact the name of the site's contact, who is never of the company that asks */
    public void allowByContact(String contact, Instant at) {
        moveTo(CaseStatus.APPROVED, story().contactAllowed(), contact, at);
        approvedByContact = contact;
    }

    public void refuseByContact(String contact, String message, Instant at) {
        moveTo(CaseStatus.REJECTED, story().contactRefused(), contact, at);
        rejectionReason = RejectionReason.OWNER_REFUSED;
        rejectionMessage = message;
    }

    /** @param why nobody could be asked, or did not answer */
    public void fallToDesk(String why, Instant at) {
        route = Route.DESK;
        moveTo(CaseStatus.AWAITING_REVIEW, story().cameToDesk(), DESK, at);
        note(why, at);
    }

    /** @param reason why a supervisor approves against the evidence; null where the evidence says MATCH */
    public void approve(Account technician, String reason, Instant at) {
        claim(technician, at);
        moveTo(
                CaseStatus.APPROVED,
                reason == null ? story().approved() : story().approvedBecause(reason),
                technician.name(),
                at);
        approvedBy = technician;
        overrideReason = reason;
    }

    public void reject(Account technician, RejectionReason reason, String message, Instant at) {
        claim(technician, at);
        moveTo(CaseStatus.REJECTED, story().refused(reason.keptWord()), technician.name(), at);
        rejectionReason = reason;
        rejectionMessage = message;
    }

    /** @param way the name of a way of {@link SelfService} that needs no case */
    public void answerWithWay(Account technician, String way, String message, Instant at) {
        reject(technician, RejectionReason.SELF_SERVICE_AVAILABLE, message, at);
        suggestedWay = way;
    }

    public void askCustomerFor(List<AskedItem> items, String message, Account technician, Instant at) {
        claim(technician, at);
        moveTo(CaseStatus.AWAITING_CUSTOMER, story().askedFor(AskedItem.inHistory(items)), technician.name(), at);
        askedItems = AskedItem.inColumn(items);
        askedMessage = message;
    }

    /** By itself, without a technician: no answer can be made of what was sent. */
    public void askForExport(AskedItem item, String why, Instant at) {
        givenUp = status == CaseStatus.APPROVED;
        moveTo(CaseStatus.AWAITING_CUSTOMER, story().askedFor(AskedItem.inHistory(List.of(item))), DESK, at);
        askedItems = AskedItem.inColumn(List.of(item));
        askedMessage = why;
    }

    /** What came replaces what it answers, and is checked anew. */
    public void answer(Answers answers, Account installer, Instant at) {
        moveTo(CaseStatus.CHECKING_EVIDENCE, story().answered(), installer.name(), at);
        Optional.ofNullable(answers.serial()).ifPresent(this::claimSerial);
        if (answers.note() != null) {
            remember(story().wrote(answers.note()), installer.name(), at);
        }
        evidenceAt = asked().contains(AskedItem.LABEL_PHOTO) ? at : evidenceAt;
        takeChallenge(answers, at);
        answers.attachments().forEach(this::replaceWith);
        askedItems = null;
        askedMessage = null;
        checkRound++;
    }

    /** A device that exported anew accepts no answer to what it exported before, in whichever form that came. */
    private void takeChallenge(Answers answers, Instant at) {
        if (answers.startTime() != null) {
            startTime = answers.startTime();
            challengeAt = at;
        }
        if (answers.bringExport()) {
            resetString = answers.resetString();
            attachments.stream()
                    .filter(older -> older.kind() != Attachment.Kind.EVIDENCE)
                    .forEach(Attachment::replace);
            challengeAt = at;
        }
    }

    private void replaceWith(Attachment newer) {
        var wholeEvidence = asked().contains(AskedItem.LABEL_PHOTO);
        attachments.stream()
                .filter(older -> older.id() != null && older.kind() == newer.kind())
                .filter(older -> older.kind() == Attachment.Kind.EVIDENCE && wholeEvidence)
                .forEach(Attachment::replace);
        attachments.add(newer);
    }

    /** What they wrote is kept beside the case: it is long, and of the company's people alone. */
    public void wroteByMail(String who, Instant at) {
        remember(story().wroteByMail(), who, at);
    }

    public void resetStringRead(String text, Instant at) {
        resetString = text;
        remember(story().resetStringRead(), DESK, at);
    }

    /** For what the desk noticed and a technician must know. */
    public void note(String what, Instant at) {
        remember(story().note(what), DESK, at);
    }

    /** For what speaks against the case: a technician must see it before all else. */
    public void contradicted(String what, Instant at) {
        remember(story().contradiction(what), DESK, at);
    }

    /** A file that turned out to hold what must not be kept: it stays named on the case, and counts no more. */
    public void discard(Attachment.Kind kind) {
        current(kind).ifPresent(Attachment::replace);
    }

    public void withdraw(Account installer, Instant at) {
        moveTo(CaseStatus.WITHDRAWN, story().withdrawn(), installer.name(), at);
    }

    /** Its issuer will not answer, so a technician types an answer, asks the customer or refuses. */
    public void giveUpOnIssuer(String why, Instant at) {
        givenUp = true;
        note(why, at);
    }

    /** @param who the technician who typed it, or the issuer that answered */
    public void issue(String what, String who, Instant at) {
        moveTo(CaseStatus.ISSUED, what, who, at);
    }

    /**
     * Asks for another answer on the same case: for newer dates, or to what the device exported anew.
     *
     * @param answers        just the start time, string, picture or file; nothing where the old ones still stand
     * @param approvalStands as {@link #approvalStands} found; otherwise a technician looks at the evidence again
     */
    public void renew(Answers answers, boolean approvalStands, Account installer, Instant at) {
        if (status != CaseStatus.ISSUED) {
            throw new IllegalCaseMove("NOT_ISSUED", move().notAnswered(reference, status.staffWord()));
        }
        if (Boolean.TRUE.equals(worked)) {
            throw new IllegalCaseMove("WORKED", move().workedAlready(reference));
        }
        if (approvalStands) {
            moveTo(CaseStatus.APPROVED, story().newAnswerAsked(), installer.name(), at);
        } else if (route == Route.SITE_OWNER) {
            moveTo(CaseStatus.AWAITING_OWNER, story().newAnswerForContact(), installer.name(), at);
        } else {
            moveTo(CaseStatus.AWAITING_REVIEW, story().newAnswerForTechnician(), installer.name(), at);
        }
        takeChallenge(answers, at);
        attachments.addAll(answers.attachments());
        renewals++;
        worked = null;
        outcomeError = null;
        assignee = approvalStands ? assignee : null;
    }

    /** Whether it may be answered anew without another approval: its evidence is young, and that was not done too often. */
    public boolean approvalStands(Duration evidenceLasts, int mostRenewals, Instant at) {
        return renewals < mostRenewals && at.isBefore(evidenceAt.plus(evidenceLasts));
    }

    /** The device exported anew, or was restarted, and that is with another case: the answer here fits no more. */
    public void overtakenBy(SupportCase newer, Instant at) {
        remember(story().overtaken(newer.reference), DESK, at);
    }

    /**
     * Whether an answer to this case makes one to {@code older} useless, both being of one device: a device accepts answers to its
     * newest export alone, and codes for its last start alone. A case that came to nothing says nothing of the device.
     */
    public boolean overtakes(SupportCase older) {
        return status != CaseStatus.REJECTED
                && status != CaseStatus.WITHDRAWN
                && challengeAt.isAfter(older.challengeAt)
                && method.asksAlike(older.method)
                && challenge().isPresent()
                && !challenge().equals(older.challenge());
    }

    public void revealed(String what, Account installer, Instant at) {
        answerSeen = true;
        remember(what, installer.name(), at);
    }

    /** @param errorCode SADP's error number, or null */
    public void reportOutcome(boolean itWorked, Integer errorCode, Account installer, Instant at) {
        if (status != CaseStatus.ISSUED) {
            throw new IllegalCaseMove("NOT_ISSUED", move().noOutcomeYet(reference));
        }
        worked = itWorked;
        outcomeError = itWorked ? null : errorCode;
        var failure = errorCode == null ? story().failed() : story().failedWith(errorCode.toString());
        remember(itWorked ? story().worked() : failure, installer.name(), at);
    }

    private void claimSerial(SerialNumber claimed) {
        serial = claimed.text();
        serialTail = claimed.tail();
    }

    private void moveTo(CaseStatus next, String what, String who, Instant at) {
        checkCanBecome(next);
        status = next;
        givenUp = false;
        if (next.isFinal()) {
            askedItems = null;
            askedMessage = null;
        }
        waitingSince = at;
        heldUntil = null;
        inTurn = false;
        remember(what, who, at);
    }

    /** What speaks against the case, to whoever reads it now. */
    public List<String> contradictions() {
        return toldBehind(story().contradiction(""));
    }

    /** What the desk noticed, to whoever reads it now. */
    public List<String> notes() {
        return toldBehind(story().note(""));
    }

    private List<String> toldBehind(String beginning) {
        return history.stream()
                .map(HistoryLine::what)
                .filter(what -> what.startsWith(beginning))
                .map(what -> Kept.told(what.substring(beginning.length()), StoryMessages.class))
                .toList();
    }
}
