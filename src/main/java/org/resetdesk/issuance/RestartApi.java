package org.resetdesk.issuance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.Role;
import org.resetdesk.cases.CaseFile;
import org.resetdesk.cases.CaseView;

/** Where an installer's program says that a device was restarted whose verification code was mailed: the code is void then. */
@Path("/api/cases/{reference}/restart")
@RolesAllowed(Role.IS_INSTALLER)
@Produces(MediaType.APPLICATION_JSON)
public class RestartApi {

    private final Voiding voiding;
    private final CaseFile file;

    RestartApi(Voiding voiding, CaseFile file) {
        this.voiding = voiding;
        this.file = file;
    }

    @POST
    public CaseView restarted(@RestPath String reference) {
        voiding.restarted(reference);
        return file.viewNow(reference);
    }
}
