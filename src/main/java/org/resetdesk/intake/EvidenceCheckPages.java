package org.resetdesk.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.intake.upload.ArrivedFiles;
import org.resetdesk.intake.upload.ArrivingFiles;

/** Tells the form for a new case, while it is being filled in, what a photo shows and whether it will do. */
@Path("/evidence-checks")
@RolesAllowed(Role.IS_INSTALLER)
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceCheckPages {

    private final EvidenceChecks checks;
    private final ArrivingFiles arriving;
    private final SignedIn signedIn;

    EvidenceCheckPages(EvidenceChecks checks, ArrivingFiles arriving, SignedIn signedIn) {
        this.checks = checks;
        this.arriving = arriving;
        this.signedIn = signedIn;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response check(@RestForm("file") FileUpload file, @RestForm List<String> upload, @RestForm String serial) {
        var person = signedIn.person();
        try (var arrived = new ArrivedFiles(arriving, person.id())) {
            var sent = arrived.of("file", upload).stream().findFirst().orElse(file);
            // While a serial number is typed, the photo must not look wrong for it.
            return checks.canBeClaimed(Sent.text(serial))
                    ? checks.answer(sent, serial, person)
                    : checks.look(sent, person);
        }
    }
}
