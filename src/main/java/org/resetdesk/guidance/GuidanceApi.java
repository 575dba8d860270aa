package org.resetdesk.guidance;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.resetdesk.platform.Problem;

/** The advisor for programs: ways to reset a device, best first. */
@Path("/api/guidance")
public class GuidanceApi {

    /** {@code notes} says what we made of the question, and what we do not know. */
    record Ways(List<Advice> ways, List<String> notes) {}

    private final Guide guide;

    GuidanceApi(Guide guide) {
        this.guide = guide;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Operation(summary = "Ways to reset a device's password, best first; nobody need be signed in")
    public Response ways(@BeanParam GuidanceForm form) {
        var reading = guide.read(form);
        if (reading instanceof Inquiry.Refused refused) {
            return Problem.withInput(refused.problems()).response();
        }
        var understood = (Inquiry.Understood) reading;
        return Response.ok(
                        new Ways(guide.advise(understood.situation()), understood.notes()), MediaType.APPLICATION_JSON)
                .build();
    }
}
