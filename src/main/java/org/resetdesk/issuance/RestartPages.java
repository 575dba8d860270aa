package org.resetdesk.issuance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.Role;

/** Where an installer says that a device was restarted whose code is on its way to the owner. */
@Path("/cases/{reference}/restart")
@RolesAllowed(Role.IS_INSTALLER)
public class RestartPages {

    private final Voiding voiding;

    RestartPages(Voiding voiding) {
        this.voiding = voiding;
    }

    @POST
    public Response restarted(@RestPath String reference) {
        voiding.restarted(reference);
        return Response.seeOther(URI.create("/cases/" + reference)).build();
    }
}
