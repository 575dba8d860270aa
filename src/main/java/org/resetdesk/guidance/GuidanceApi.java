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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.resetdesk.cases.SelfService.OtherWay;
import org.resetdesk.platform.Problem;

/** The advisor for programs: ways to reset a device, best first. */
@Path("/api/guidance")
public class GuidanceApi {

    /**
     * {@code notes} says what we made of the question, and what we do not know; {@code withoutCase} is the best of the ways in
     * short: one that works, after one that is better and may.
     */
    record Ways(List<Advice> ways, List<String> notes, List<OtherWay> withoutCase) {}

    private final Guide guide;
    private final WithoutCase withoutCase;

    GuidanceApi(Guide guide, WithoutCase withoutCase) {
        this.guide = guide;
        this.withoutCase = withoutCase;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @APIResponse(
            responseCode = "200",
            description = "All twelve ways: those that apply, then those that may, then those that do not",
            content = @Content(schema = @Schema(implementation = Ways.class)))
    @APIResponse(
            responseCode = "422",
            description = "Answers that we do not know, all of them at once",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @Operation(summary = "Ways to reset a device's password, best first; nobody need be signed in")
    public Response ways(@BeanParam GuidanceForm form) {
        var reading = guide.read(form);
        if (reading instanceof Inquiry.Refused refused) {
            return Problem.withInput(refused.problems()).response();
        }
        var understood = (Inquiry.Understood) reading;
        var situation = understood.situation();
        var ways = new Ways(guide.advise(situation), understood.notes(), withoutCase.bestOf(situation, form));
        return Response.ok(ways, MediaType.APPLICATION_JSON).build();
    }
}
