package org.resetdesk.issuance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.resetdesk.cases.CaseStatus;

/** All requests to issuers. */
@ApplicationScoped
class IssuerRequests implements PanacheRepositoryBase<IssuerRequest, UUID> {

    Optional<IssuerRequest> openOn(long caseId) {
        return find("caseId = ?1 and closedAt is null", caseId).firstResultOptional();
    }

    /** Of these cases, by their ids, those about which the issuer is being asked. */
    Set<Long> openAmong(List<Long> cases) {
        return cases.isEmpty()
                ? Set.of()
                : list("caseId in ?1 and closedAt is null", cases).stream()
                        .map(IssuerRequest::caseId)
                        .collect(Collectors.toSet());
    }

    /** Approved cases about which no issuer is asked, so that a technician types their answer. */
    long countToBeTyped() {
        return getEntityManager()
                .createQuery(
                        "select count(*) from SupportCase c where c.status = ?1 and not exists"
                                + " (select 1 from IssuerRequest r where r.caseId = c.id and r.closedAt is null)",
                        Long.class)
                .setParameter(1, CaseStatus.APPROVED)
                .getSingleResult();
    }

    long countOpen() {
        return count("closedAt is null");
    }
}
