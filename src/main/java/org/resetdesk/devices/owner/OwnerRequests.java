package org.resetdesk.devices.owner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.resetdesk.platform.Secrets;

/** All that contacts were asked. */
@ApplicationScoped
class OwnerRequests implements PanacheRepositoryBase<OwnerRequest, byte[]> {

    Optional<OwnerRequest> withToken(String token) {
        return find("tokenHash", Secrets.sha256(token)).firstResultOptional();
    }
}
