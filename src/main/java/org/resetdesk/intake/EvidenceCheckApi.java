package org.resetdesk.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.EvidenceReader;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Limits;
import org.resetdesk.platform.Limits.Limited;
import org.resetdesk.platform.Problem;

/** Tells at once whether a photo will do; nothing of it is kept. */
@Path("/api/evidence-checks")
@RolesAllowed(Role.IS_INSTALLER)
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceCheckApi {

    private final EvidenceReader reader;
    private final Uploads uploads;
    private final SignedIn signedIn;
    private final Limits limits;

    EvidenceCheckApi(EvidenceReader reader, Uploads uploads, SignedIn signedIn, Limits limits) {
        this.reader = reader;
        this.uploads = uploads;
        this.signedIn = signedIn;
        this.limits = limits;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response check(@RestForm("file") FileUpload file, @RestForm String serial) {
        limits.count(Limited.EVIDENCE_CHECK, signedIn.person().email());
        var problems = new ArrayList<FieldProblem>();
        var claimed = SerialNumber.asItStands(serial == null ? "" : serial);
        if (!claimed.text().matches("[A-Za-z0-9][A-Za-z0-9/()._+-]{4,62}[A-Za-z0-9)]")) {
            problems.add(
                    new FieldProblem(
                            "serial",
                            "SERIAL_FORM",
                            "Send the serial number to look for: 6 to 24 letters, digits and hyphens, or the long form that SADP shows."));
        }
        if (SubmissionForm.isThere(file)) {
            uploads.checkEvidence("file", List.of(file), problems);
        } else {
            problems.add(
                    new FieldProblem("file", "FILE_MISSING", "Send the picture or document as the part named file."));
        }
        return problems.isEmpty()
                ? Response.ok(reader.read(file.uploadedFile(), Uploads.nameOf(file), claimed))
                        .build()
                : Problem.withInput(problems).response();
    }
}
