package org.resetdesk.devices.owner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resetdesk.platform.Secrets;

/** All that contacts were asked. */
@ApplicationScoped
class OwnerRequests implements PanacheRepositoryBase<OwnerRequest, byte[]> {

    Optional<OwnerRequest> withToken(String token) {
        return find("tokenHash", Secrets.sha256(token)).firstResultOptional();
    }

    /** The ids of the cases whose contact was asked about this device, and has not answered. */
    List<Long> casesWaitingFor(long deviceId, Instant now) {
        return list("deviceId = ?1 and decision is null and expiresAt > ?2", deviceId, now).stream()
                .map(OwnerRequest::caseId)
                .distinct()
                .toList();
    }
}
