package org.resetdesk.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;

/** Tells the form for a new case, while it is being filled in, whether a photo will do. */
@Path("/evidence-checks")
@RolesAllowed(Role.IS_INSTALLER)
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceCheckPages {

    private final EvidenceChecks checks;
    private final SignedIn signedIn;

    EvidenceCheckPages(EvidenceChecks checks, SignedIn signedIn) {
        this.checks = checks;
        this.signedIn = signedIn;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response check(@RestForm("file") FileUpload file, @RestForm String serial) {
        return checks.answer(file, serial, signedIn.person());
    }
}
