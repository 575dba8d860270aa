package org.resetdesk.issuance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.resetdesk.account.Role;

/** Where a technician's page sends a typed answer. */
@Path("/review/{reference}/issuance")
@RolesAllowed(Role.IS_TECHNICIAN)
public class IssuancePages {

    private final ManualIssuing manual;

    IssuancePages(ManualIssuing manual) {
        this.manual = manual;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response issue(
            @RestPath String reference,
            @RestForm String codes,
            @RestForm String key,
            @RestForm String verificationCode,
            @RestForm("file") FileUpload file) {
        manual.issue(
                reference, method -> TypedAnswer.read(method, TypedAnswer.lines(codes), key, verificationCode, file));
        return Response.seeOther(URI.create("/review/" + reference)).build();
    }
}
