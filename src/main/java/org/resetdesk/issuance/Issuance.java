package org.resetdesk.issuance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An answer on a case, sealed. A unique index allows one live one a case; reveals are counted by {@link Issuances} alone. */
@Entity
class Issuance {

    enum Kind {
        CODES,
        KEY,
        FILE,
        /** Mailed to the owner; nobody here sees it, so it has no reveals. */
        VERIFICATION_CODE
    }

    enum State {
        LIVE,
        SPENT,
        EXPIRED,
        /** Of no use any more: the device exported anew, or the case was renewed. */
        SUPERSEDED,
        /** A code that was mailed, and then the device was restarted or its mailbox changed. */
        VOID
    }

    @Id
    private UUID id;

    private Long caseId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant issuedAt;
    private Instant expiresAt;
    private int revealsLeft;
    private byte[] sealed;
    private String sentTo;
    private String voidBecause;
    private boolean warned;
    private boolean live;
    private Long supersededBy;

    protected Issuance() {}

    Issuance(UUID id, long caseId, Kind kind, byte[] sealed, Instant at, Duration validity, int reveals) {
        this.id = id;
        this.caseId = caseId;
        this.kind = kind;
        this.sealed = sealed.clone();
        this.issuedAt = at;
        this.expiresAt = at.plus(validity);
        this.revealsLeft = reveals;
        this.live = true;
    }

    /** @param mailbox where the code goes, masked */
    void isSentTo(String mailbox) {
        sentTo = mailbox;
        revealsLeft = 0;
    }

    State stateAt(Instant now) {
        if (supersededBy != null) {
            return State.SUPERSEDED;
        }
        if (voidBecause != null) {
            return State.VOID;
        }
        if (!now.isBefore(expiresAt)) {
            return State.EXPIRED;
        }
        return revealsLeft > 0 || kind == Kind.VERIFICATION_CODE ? State.LIVE : State.SPENT;
    }

    /** The id of the case with the newer export, which may be its own. */
    Optional<Long> supersededBy() {
        return Optional.ofNullable(supersededBy);
    }

    UUID id() {
        return id;
    }

    Long caseId() {
        return caseId;
    }

    public Kind kind() {
        return kind;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    Optional<String> sentTo() {
        return Optional.ofNullable(sentTo);
    }

    Optional<String> voidBecause() {
        return Optional.ofNullable(voidBecause);
    }

    byte[] sealed() {
        return sealed == null ? null : sealed.clone();
    }

    public int revealsLeft() {
        return revealsLeft;
    }
}
