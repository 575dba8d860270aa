package org.resetdesk.issuance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All requests to issuers. */
@ApplicationScoped
class IssuerRequests implements PanacheRepositoryBase<IssuerRequest, UUID> {

    Optional<IssuerRequest> openOn(long caseId) {
        return find("caseId = ?1 and closedAt is null", caseId).firstResultOptional();
    }

    long countOpen() {
        return count("closedAt is null");
    }
}
