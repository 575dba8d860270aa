package org.resetdesk.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import org.resetdesk.platform.Secrets;

/** Something random that lets a person in; only its SHA-256 is kept, so that a stolen database opens nothing. */
@Entity
class Credential {

    /** Idle and absolute lifetimes: OWASP ASVS 5.0 §7.3 asks for both, server-side. */
    enum Kind {
        SESSION(Duration.ofMinutes(30), Duration.ofHours(12)),
        API_TOKEN(Duration.ofDays(365), Duration.ofDays(365)),
        INVITATION(Duration.ofDays(7), Duration.ofDays(7));

        private final Duration idle;
        private final Duration absolute;

        Kind(Duration idle, Duration absolute) {
            this.idle = idle;
            this.absolute = absolute;
        }
    }

    /** Writing each use would make every page a write. */
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    private byte[] tokenHash;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(fetch = FetchType.EAGER)
    private Account account;

    private String name;
    private Instant createdAt;
    private Instant lastUsedAt;
    private Instant expiresAt;
    private boolean rested;

    protected Credential() {}

    Credential(String token, Kind kind, Account account, String name, Instant at) {
        this.tokenHash = Secrets.sha256(token);
        this.kind = kind;
        this.account = account;
        this.name = name;
        this.createdAt = at;
        this.lastUsedAt = at;
        this.expiresAt = at.plus(kind.absolute);
    }

    boolean worksAt(Instant at) {
        return account.enabled() && at.isBefore(expiresAt) && (mayRest() || !isIdleAt(at));
    }

    /** An installer's session: a phone in a van must not lose its case, nor half a form. It shows no secret then. */
    private boolean mayRest() {
        return kind == Kind.SESSION && account.role() == Role.INSTALLER;
    }

    private boolean isIdleAt(Instant at) {
        return !at.isBefore(lastUsedAt.plus(kind.idle));
    }

    boolean useIsToBeNoted(Instant at) {
        return at.isAfter(lastUsedAt.plus(USE_IS_NOTED_EVERY));
    }

    void used(Instant at) {
        rested = rested || isIdleAt(at);
        lastUsedAt = at;
    }

    /** It is idle for too long, or was at some time: whoever has it now may be somebody else, until they know the password. */
    boolean restsAt(Instant at) {
        return rested || isIdleAt(at);
    }

    Account account() {
        return account;
    }

    byte[] tokenHash() {
        return tokenHash;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
