package org.resetdesk.issuance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * One approval's request to an issuer. It is committed before the issuer hears its id, and the issuer hears no other id for the
 * same approval; a unique index allows one open one a case.
 */
@Entity
class IssuerRequest {

    enum Ending {
        ANSWERED,
        /** No answer came, so a technician acts. */
        GIVEN_UP,
        /** The case needs no answer any more. */
        DROPPED
    }

    @Id
    private UUID id;

    private Long caseId;
    private Instant requestedAt;
    private Instant askedAt;
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private Ending ending;

    protected IssuerRequest() {}

    IssuerRequest(long caseId, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.requestedAt = at;
    }

    /** To be committed before the issuer is asked. Whether it may have been asked before. */
    boolean aboutToAsk(Instant at) {
        var askedBefore = askedAt != null;
        askedAt = askedBefore ? askedAt : at;
        return askedBefore;
    }

    void close(Ending how, Instant at) {
        ending = how;
        closedAt = at;
    }

    UUID id() {
        return id;
    }

    Long caseId() {
        return caseId;
    }

    public Instant requestedAt() {
        return requestedAt;
    }
}
