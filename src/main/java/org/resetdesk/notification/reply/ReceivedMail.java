package org.resetdesk.notification.reply;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.resetdesk.account.Person;
import org.resetdesk.notification.ReplyAddresses.Addressee;
import org.resetdesk.notification.mime.MailHeaders;
import org.resetdesk.notification.mime.OwnWords;

/** A mail that came in, from when it is safe with us until it is a message on a case, or thrown away. */
@Entity
class ReceivedMail {

    enum State {
        /** Safe, and still to be looked into. */
        NEW,
        HELD,
        /** Its case is known, by its address or by a technician. */
        FOR_CASE,
        ON_CASE,
        /** Written by a machine, or empty. */
        IGNORED
    }

    private static final String WITHOUT_IDENTIFIER = "#";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String messageId;
    private String digest;

    @Enumerated(EnumType.STRING)
    private State state = State.NEW;

    @Enumerated(EnumType.STRING)
    private HeldBecause heldBecause;

    private Instant receivedAt;
    private String sender;
    private String subject;
    private Long caseId;
    private Long accountId;
    private String words = "";
    private String quoted = "";
    private int files;
    private String objectKey;
    private String decidedBy;
    private Instant decidedAt;

    protected ReceivedMail() {}

    /** What a mail is known by. Of two mails under one identifier, the second by its body too. */
    static String nameOf(Optional<String> messageId, String digest, boolean taken) {
        var known = messageId.orElse(WITHOUT_IDENTIFIER + digest);
        return taken ? known + "#" + digest : known;
    }

    /** @param objectKey where all of it is kept; null where it is not */
    ReceivedMail(String messageId, String digest, MailHeaders headers, String objectKey, Instant at) {
        this.messageId = messageId;
        this.digest = digest;
        this.sender = headers.senderShown();
        this.subject = headers.subject();
        this.objectKey = objectKey;
        this.receivedAt = at;
    }

    void isFor(Addressee.Known known) {
        caseId = known.caseId();
        accountId = known.accountId();
    }

    void says(OwnWords own, int attached) {
        words = own.own();
        quoted = own.quoted();
        files = attached;
    }

    void hold(HeldBecause why) {
        state = State.HELD;
        heldBecause = why;
    }

    void ignore() {
        state = State.IGNORED;
        words = "";
        quoted = "";
    }

    void goesToCase() {
        state = State.FOR_CASE;
    }

    /** The technician stands for it from now on. */
    void giveTo(long someCase, Person technician, Instant at) {
        state = State.FOR_CASE;
        caseId = someCase;
        accountId = technician.id();
        decidedBy = technician.name();
        decidedAt = at;
    }

    void putOnCase() {
        state = State.ON_CASE;
        heldBecause = null;
    }

    /** Nothing is to be done with the whole of it any more. */
    void forgetWhole() {
        objectKey = null;
    }

    public Long id() {
        return id;
    }

    /** Without angle brackets; empty where the mail came without one. */
    String messageId() {
        return messageId.contains("#") ? "" : messageId;
    }

    /** Another mail came before it under its identifier. */
    boolean isSecondOfItsName() {
        return messageId.contains("#") && !messageId.startsWith(WITHOUT_IDENTIFIER);
    }

    String digest() {
        return digest;
    }

    State state() {
        return state;
    }

    public HeldBecause heldBecause() {
        return heldBecause;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String sender() {
        return sender;
    }

    public String subject() {
        return subject;
    }

    public Long caseId() {
        return caseId;
    }

    Long accountId() {
        return accountId;
    }

    public String words() {
        return words;
    }

    public String quoted() {
        return quoted;
    }

    public int files() {
        return files;
    }

    Optional<String> objectKey() {
        return Optional.ofNullable(objectKey);
    }

    /** The technician who added it to the case; otherwise it came there by itself. */
    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }
}
