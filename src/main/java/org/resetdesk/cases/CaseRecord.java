package org.resetdesk.cases;

import jakarta.persistence.CascadeType;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.resetdesk.account.Account;
import org.resetdesk.account.Company;
import org.resetdesk.platform.Secrets;
import org.resetdesk.platform.language.Kept;

/** What is known of a case, for everybody to read; {@link ClaimableCase} and {@link SupportCase} alone write it. */
@MappedSuperclass
public abstract class CaseRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    int version;

    String reference;

    @ManyToOne(fetch = FetchType.EAGER)
    Company company;

    @ManyToOne(fetch = FetchType.EAGER)
    Account requester;

    String maker;
    String serial;
    String serialTail;
    String model;

    @Enumerated(EnumType.STRING)
    ResetMethod method;

    @Enumerated(EnumType.STRING)
    Route route;

    String batch;

    LocalDateTime startTime;
    String resetString;
    boolean cameras;
    String note;

    @Enumerated(EnumType.STRING)
    CaseStatus status;

    Instant createdAt;
    Instant waitingSince;
    int checkRound;
    Instant evidenceAt;
    Instant challengeAt;
    int renewals;

    @ManyToOne(fetch = FetchType.EAGER)
    Account assignee;

    /** Null where nobody holds it, or somebody for good. */
    Instant heldUntil;

    boolean inTurn;

    String askedItems;
    String askedMessage;

    @Enumerated(EnumType.STRING)
    RejectionReason rejectionReason;

    String rejectionMessage;
    String suggestedWay;

    @ManyToOne(fetch = FetchType.LAZY)
    Account approvedBy;

    String approvedByContact;
    String overrideReason;
    Boolean worked;
    boolean givenUp;
    boolean answerSeen;
    Integer outcomeError;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("id")
    List<Attachment> attachments = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("id")
    List<HistoryLine> history = new ArrayList<>();

    /** A fingerprint of what an answer has to fit; empty while that is still to be read from a picture. */
    public Optional<String> challenge() {
        if (method == ResetMethod.SECURITY_CODE) {
            return startTime().map(LocalDateTime::toString);
        }
        // A file that holds just the string has the same.
        return resetString()
                .map(string -> HexFormat.of().formatHex(Secrets.sha256(string)))
                .or(() -> current(Attachment.Kind.EXPORT).map(Attachment::sha256));
    }

    public Long id() {
        return id;
    }

    /** One more with each move. */
    public int version() {
        return version;
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

    /** The id of its maker's page. */
    public String maker() {
        return maker;
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

    public Route route() {
        return route;
    }

    /** The reference of the batch that it came with. */
    public Optional<String> batch() {
        return Optional.ofNullable(batch);
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

    /** One more each time that it is to be answered anew; names the answer to that. */
    public int renewals() {
        return renewals;
    }

    /** Since when its start time, string or export stands. */
    public Instant challengeAt() {
        return challengeAt;
    }

    public Optional<Account> assignee() {
        return Optional.ofNullable(assignee);
    }

    /** Whoever has it then: empty also where nothing is left to do, and where a claim's time is over and nobody has ended it yet. */
    public Optional<Account> holderAt(Instant now) {
        return assignee().filter(holder -> status.isOpen() && (heldUntil == null || now.isBefore(heldUntil)));
    }

    /** Whether its claim is that account's, be its time over or not. */
    public boolean isClaimedBy(long account) {
        return assignee != null && assignee.id() == account;
    }

    /** When the claim on it ends by itself; empty where there is none, or one without an end. */
    public Optional<Instant> heldUntil() {
        return Optional.ofNullable(heldUntil);
    }

    /** Whether it was taken because it was next, and is given back by whoever passes on. */
    public boolean inTurn() {
        return inTurn;
    }

    public List<AskedItem> asked() {
        return AskedItem.ofColumn(askedItems);
    }

    /** What a technician wrote, or the desk said by itself, to whoever reads it now. */
    public Optional<String> askedMessage() {
        return Optional.ofNullable(askedMessage).map(kept -> Kept.told(kept, StoryMessages.class));
    }

    public Optional<RejectionReason> rejectionReason() {
        return Optional.ofNullable(rejectionReason);
    }

    public Optional<String> rejectionMessage() {
        return Optional.ofNullable(rejectionMessage);
    }

    /** The way that a technician answered with: {@link SelfService} knows its steps. */
    public Optional<String> suggestedWay() {
        return Optional.ofNullable(suggestedWay);
    }

    /** Whether it is approved and its issuer gives no answer, so that a person has to act. */
    public boolean givenUp() {
        return givenUp;
    }

    /** Whether the company looked at its answer. */
    public boolean answerSeen() {
        return answerSeen;
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

    public List<HistoryLine> history() {
        return List.copyOf(history);
    }
}
