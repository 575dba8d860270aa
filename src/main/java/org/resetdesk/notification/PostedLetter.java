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
import org.resetdesk.platform.language.Words;

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
            var words = Words.of(NotificationMessages.class);
            return switch (this) {
                case SUBMITTED -> words.caseSubmitted();
                case QUESTION -> words.question();
                case ISSUED -> words.answerIsThere();
                case REJECTED -> words.caseRefused();
                case EXPIRING -> words.answerExpiresSoon();
                case INVITATION -> words.invitation();
                case OWNER_ASKED -> words.questionToContact();
                case VERIFICATION_CODE -> words.codeToMailbox();
                case MAIL_NOT_TAKEN -> words.mailNotTaken();
            };
        }
    }

    enum State {
        WAITING,
        SENT,
        FAILED;

        public String word() {
            var words = Words.of(NotificationMessages.class);
            return switch (this) {
                case WAITING -> words.onItsWay();
                case SENT -> words.sent();
                case FAILED -> words.notSent();
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
