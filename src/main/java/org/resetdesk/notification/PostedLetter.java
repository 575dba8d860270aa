package org.resetdesk.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A letter in the ledger: composed once, so that every attempt and every copy says the same. */
@Entity
@Table(name = "letter")
class PostedLetter {

    /** Stands in a letter for the code that it gets on its way. */
    static final String CODE = "[verification code]";

    enum Kind {
        SUBMITTED,
        QUESTION,
        ISSUED,
        REJECTED,
        EXPIRING,
        INVITATION,
        OWNER_ASKED,
        VERIFICATION_CODE,
        MAIL_NOT_TAKEN;

        public String word() {
            return switch (this) {
                case SUBMITTED -> "case submitted";
                case QUESTION -> "question";
                case ISSUED -> "answer is there";
                case REJECTED -> "case refused";
                case EXPIRING -> "answer expires soon";
                case INVITATION -> "invitation";
                case OWNER_ASKED -> "question to the site's contact";
                case VERIFICATION_CODE -> "code to the mailbox on record";
                case MAIL_NOT_TAKEN -> "your mail is not all we need";
            };
        }
    }

    enum State {
        WAITING,
        SENT,
        FAILED;

        public String word() {
            return switch (this) {
                case WAITING -> "on its way";
                case SENT -> "sent";
                case FAILED -> "could not be sent";
            };
        }

        public String tone() {
            return this == FAILED ? "stop" : "";
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long caseId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String messageId;
    private String recipient;
    private String subject;

    @Column(name = "text_body")
    private String text;

    @Column(name = "html_body")
    private String html;

    private String replyTo;
    private String thread = "";

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int attempts;
    private String lastTrouble;
    private Instant createdAt;
    private Instant sentAt;

    protected PostedLetter() {}

    /** @param caseId null for a letter that is about no case */
    PostedLetter(Long caseId, Kind kind, Letter letter, Instant at) {
        this.caseId = caseId;
        this.kind = kind;
        this.messageId = letter.messageId();
        this.recipient = letter.to();
        this.subject = letter.subject();
        this.text = letter.text();
        this.html = letter.html();
        this.replyTo = letter.replyTo().orElse(null);
        this.thread = String.join(" ", letter.thread());
        this.createdAt = at;
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    void sent(Instant at) {
        state = State.SENT;
        sentAt = at;
        attempts++;
        lastTrouble = null;
        if (kind == Kind.INVITATION || kind == Kind.OWNER_ASKED) {
            // Its link lets somebody in, or decide: it is to be found in the mailbox alone.
            text = "";
            html = "";
        }
    }

    void failedOnce(String trouble) {
        attempts++;
        lastTrouble = trouble;
    }

    void failed() {
        state = State.FAILED;
    }

    boolean carriesCode() {
        return kind == Kind.VERIFICATION_CODE;
    }

    /** As it leaves. */
    Letter letterWith(String code) {
        return letter(text.replace(CODE, code), html.replace(CODE, code));
    }

    Letter letter() {
        return letter(text, html);
    }

    private Letter letter(String text, String html) {
        var before = thread.isEmpty() ? List.<String>of() : List.of(thread.split(" "));
        return new Letter(messageId, recipient, subject, text, html, Optional.ofNullable(replyTo), before);
    }

    Long caseId() {
        return caseId;
    }

    Long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
