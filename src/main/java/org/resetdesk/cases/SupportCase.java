package org.resetdesk.cases;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resetdesk.account.Account;
import org.resetdesk.account.Company;
import org.resetdesk.account.Role;

/**
 * One request to reset one device. It moves by the verbs below and by nothing else; each move leaves a line of history.
 * Moves are made through {@link Cases#move}, which locks the case and tells the other features.
 */
@Entity
public class SupportCase {

    static final String DESK = "ResetDesk";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String reference;

    @ManyToOne(fetch = FetchType.EAGER)
    private Company company;

    @ManyToOne(fetch = FetchType.EAGER)
    private Account requester;

    private String serial;
    private String serialTail;
    private String model;

    @Enumerated(EnumType.STRING)
    private ResetMethod method;

    private LocalDateTime startTime;
    private String resetString;
    private boolean cameras;
    private String note;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private Instant createdAt;
    private Instant waitingSince;
    private int checkRound;

    @ManyToOne(fetch = FetchType.EAGER)
    private Account assignee;

    private String askedItems;
    private String askedMessage;

    @Enumerated(EnumType.STRING)
    private RejectionReason rejectionReason;

    private String rejectionMessage;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account approvedBy;

    private String overrideReason;
    private Boolean worked;
    private Integer outcomeError;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Attachment> attachments = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<HistoryLine> history = new ArrayList<>();

    @Transient
    private final List<HistoryLine> linesSinceLastMove = new ArrayList<>();

    protected SupportCase() {}

    SupportCase(String reference, Account requester, Submission submission, Instant at) {
        this.reference = reference;
        this.requester = requester;
        this.company = requester.company().orElseThrow();
        this.createdAt = at;
        this.method = submission.method();
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
        remember("Submitted", requester.name(), at);
        submission.warnings().forEach(warning -> remember("Note: " + warning, DESK, at));
    }

    public void evidenceRead(String what, Instant at) {
        moveTo(CaseStatus.AWAITING_REVIEW, what, DESK, at);
    }

    /** Takes the case, so that nobody else decides it; taking it twice does no harm. */
    public void claim(Account technician, Instant at) {
        if (isHeldBySomebodyElseThan(technician)) {
            throw new IllegalCaseMove(
                    "HELD", "Case " + reference + " is held by " + assignee.name() + ". Only they can decide it.");
        }
        if (!status.isOpen()) {
            throw new IllegalCaseMove("CLOSED", "Case " + reference + " is " + status + ": there is nothing to take.");
        }
        if (assignee == null) {
            assignee = technician;
            remember("Taken", technician.name(), at);
        }
    }

    /** A supervisor can free a case that somebody else holds. */
    public void giveBack(Account technician, Instant at) {
        var mayFree = technician.role().allows(Role.IS_SUPERVISOR);
        if (assignee == null || (isHeldBySomebodyElseThan(technician) && !mayFree)) {
            throw new IllegalCaseMove("NOT_HELD", "You don't hold case " + reference + ", so you can't give it back.");
        }
        assignee = null;
        remember("Given back", technician.name(), at);
    }

    /** @param reason why a supervisor approves against the evidence; null where the evidence says MATCH */
    public void approve(Account technician, String reason, Instant at) {
        claim(technician, at);
        moveTo(
                CaseStatus.APPROVED,
                reason == null ? "Approved" : "Approved against the evidence: " + reason,
                technician.name(),
                at);
        approvedBy = technician;
        overrideReason = reason;
    }

    public void reject(Account technician, RejectionReason reason, String message, Instant at) {
        claim(technician, at);
        moveTo(CaseStatus.REJECTED, "Refused: " + reason.word(), technician.name(), at);
        rejectionReason = reason;
        rejectionMessage = message;
    }

    public void askCustomerFor(List<AskedItem> items, String message, Account technician, Instant at) {
        claim(technician, at);
        var words = items.stream().map(AskedItem::plain).collect(Collectors.joining(", "));
        moveTo(CaseStatus.AWAITING_CUSTOMER, "Asked for: " + words, technician.name(), at);
        askedItems = items.stream().map(Enum::name).collect(Collectors.joining(","));
        askedMessage = message;
    }

    /** What came replaces what it answers, and is checked anew. */
    public void answer(Answers answers, Account installer, Instant at) {
        moveTo(CaseStatus.CHECKING_EVIDENCE, "Answered", installer.name(), at);
        Optional.ofNullable(answers.serial()).ifPresent(this::claimSerial);
        startTime = answers.startTime() == null ? startTime : answers.startTime();
        resetString = answers.resetString() == null ? resetString : answers.resetString();
        if (answers.note() != null) {
            remember("Wrote: " + answers.note(), installer.name(), at);
        }
        answers.attachments().forEach(this::replaceWith);
        askedItems = null;
        askedMessage = null;
        checkRound++;
    }

    private void replaceWith(Attachment newer) {
        var asked = asked();
        var wholeEvidence = asked.contains(AskedItem.LABEL_PHOTO);
        attachments.stream()
                .filter(older -> older.id() != null && older.kind() == newer.kind())
                .filter(older -> older.kind() != Attachment.Kind.EVIDENCE || wholeEvidence)
                .forEach(Attachment::replace);
        attachments.add(newer);
        if (newer.kind() == Attachment.Kind.RESET_QR) {
            resetString = null;
        }
    }

    public void resetStringRead(String text, Instant at) {
        resetString = text;
        remember("Read the reset string from the QR code", DESK, at);
    }

    /** For what the desk noticed and a technician must know. */
    public void note(String what, Instant at) {
        remember("Note: " + what, DESK, at);
    }

    public void withdraw(Account installer, Instant at) {
        moveTo(CaseStatus.WITHDRAWN, "Withdrawn", installer.name(), at);
    }

    /** @param who the technician who typed it, or the issuer that answered */
    public void issue(String what, String who, Instant at) {
        moveTo(CaseStatus.ISSUED, what, who, at);
    }

    public void revealed(String what, Account installer, Instant at) {
        remember(what, installer.name(), at);
    }

    /** @param errorCode SADP's error number, or null */
    public void reportOutcome(boolean itWorked, Integer errorCode, Account installer, Instant at) {
        if (status != CaseStatus.ISSUED) {
            throw new IllegalCaseMove(
                    "NOT_ISSUED", "Case " + reference + " has no answer yet, so there is no outcome to report.");
        }
        worked = itWorked;
        outcomeError = itWorked ? null : errorCode;
        var failure = errorCode == null ? "It did not work" : "It did not work: error " + errorCode;
        remember(itWorked ? "It worked" : failure, installer.name(), at);
    }

    private void claimSerial(SerialNumber claimed) {
        serial = claimed.text();
        serialTail = claimed.tail();
    }

    private boolean isHeldBySomebodyElseThan(Account technician) {
        return assignee != null && !assignee.id().equals(technician.id());
    }

    private void moveTo(CaseStatus next, String what, String who, Instant at) {
        if (!status.canBecome(next)) {
            throw new IllegalCaseMove(this, next);
        }
        status = next;
        waitingSince = at;
        remember(what, who, at);
    }

    private void remember(String what, String who, Instant at) {
        var line = new HistoryLine(at, who, what);
        history.add(line);
        linesSinceLastMove.add(line);
    }

    public Long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public Company company() {
        return company;
    }

    public Account requester() {
        return requester;
    }

    public SerialNumber serial() {
        return SerialNumber.asItStands(serial);
    }

    public Optional<String> model() {
        return Optional.ofNullable(model);
    }

    public ResetMethod method() {
        return method;
    }

    public Optional<LocalDateTime> startTime() {
        return Optional.ofNullable(startTime);
    }

    public Optional<String> resetString() {
        return Optional.ofNullable(resetString);
    }

    public boolean cameras() {
        return cameras;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public CaseStatus status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Since when it has stood where it stands. */
    public Instant waitingSince() {
        return waitingSince;
    }

    /** One more each time that evidence came; names the check of that evidence. */
    public int checkRound() {
        return checkRound;
    }

    public Optional<Account> assignee() {
        return Optional.ofNullable(assignee);
    }

    public List<AskedItem> asked() {
        return askedItems == null
                ? List.of()
                : Arrays.stream(askedItems.split(",")).map(AskedItem::valueOf).toList();
    }

    public Optional<String> askedMessage() {
        return Optional.ofNullable(askedMessage);
    }

    public Optional<RejectionReason> rejectionReason() {
        return Optional.ofNullable(rejectionReason);
    }

    public Optional<String> rejectionMessage() {
        return Optional.ofNullable(rejectionMessage);
    }

    public Optional<Boolean> worked() {
        return Optional.ofNullable(worked);
    }

    public Optional<Integer> outcomeError() {
        return Optional.ofNullable(outcomeError);
    }

    public List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    /** The evidence that counts: what a later answer replaced is left out. */
    public List<Attachment> evidence() {
        return attachments.stream()
                .filter(attachment -> attachment.kind() == Attachment.Kind.EVIDENCE && attachment.counts())
                .toList();
    }

    public Optional<Attachment> current(Attachment.Kind kind) {
        return attachments.stream()
                .filter(attachment -> attachment.kind() == kind && attachment.counts())
                .findFirst();
    }

    /** Each once. */
    List<HistoryLine> linesSinceLastMove() {
        var lines = List.copyOf(linesSinceLastMove);
        linesSinceLastMove.clear();
        return lines;
    }

    public List<HistoryLine> history() {
        return List.copyOf(history);
    }
}
