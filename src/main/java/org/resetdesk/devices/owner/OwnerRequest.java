package org.resetdesk.devices.owner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.resetdesk.devices.Device;
import org.resetdesk.platform.Secrets;

/** What the contact of a site was asked, by a link that works once; only the SHA-256 of its token is kept. */
@Entity
class OwnerRequest {

    enum Decision {
        ALLOWED,
        REFUSED
    }

    @Id
    private byte[] tokenHash;

    private long caseId;
    private long deviceId;
    private String contactName;
    private String contactEmail;
    private Instant askedAt;
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private Instant decidedAt;

    protected OwnerRequest() {}

    OwnerRequest(String token, long caseId, Device device, Instant at, Instant expiresAt) {
        this.tokenHash = Secrets.sha256(token);
        this.caseId = caseId;
        this.deviceId = device.id();
        this.contactName = device.contactName();
        this.contactEmail = device.contactEmail();
        this.askedAt = at;
        this.expiresAt = expiresAt;
    }

    boolean isOpenAt(Instant now) {
        return decision == null && now.isBefore(expiresAt);
    }

    void decide(Decision made, Instant at) {
        decision = made;
        decidedAt = at;
    }

    long caseId() {
        return caseId;
    }

    long deviceId() {
        return deviceId;
    }

    public String contactName() {
        return contactName;
    }

    String contactEmail() {
        return contactEmail;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
