package org.resetdesk.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.Role;
import org.resetdesk.cases.CaseFile;
import org.resetdesk.cases.CaseView;
import org.resetdesk.cases.RejectionReason;

/** What a technician's program does with cases. */
@Path("/api/cases/{reference}")
@RolesAllowed(Role.IS_TECHNICIAN)
@Produces(MediaType.APPLICATION_JSON)
public class ReviewApi {

    public record Approval(String overrideReason) {}

    /** {@code way}: with {@code SELF_SERVICE_AVAILABLE}, the way that needs no case; without it the best for the device. */
    public record Rejection(String reason, String message, String way) {}

    public record Questions(List<String> items, String message) {}

    private final Decisions decisions;
    private final CaseFile file;
    private final ObjectMapper json;

    ReviewApi(Decisions decisions, CaseFile file, ObjectMapper json) {
        this.decisions = decisions;
        this.file = file;
        this.json = json;
    }

    @POST
    @Path("/claim")
    public CaseView claim(@RestPath String reference) {
        decisions.claim(reference);
        return file.viewNow(reference);
    }

    @DELETE
    @Path("/claim")
    public CaseView giveBack(@RestPath String reference) {
        decisions.giveBack(reference);
        return file.viewNow(reference);
    }

    /** Its body may be left out altogether, so it is read here and not by the framework, which answers that with 415. */
    @POST
    @Path("/approval")
    @Consumes(MediaType.WILDCARD)
    @RequestBody(
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Approval.class)))
    public CaseView approve(@RestPath String reference, String body) {
        var reason = approvalIn(body).overrideReason();
        decisions.approve(reference, DecisionForm.message(reason));
        return file.viewNow(reference);
    }

    private Approval approvalIn(String body) {
        if (body == null || body.isBlank()) {
            return new Approval(null);
        }
        try {
            // Of a body that is the word null, too, there would be nothing.
            return Optional.ofNullable(json.readValue(body, Approval.class)).orElseThrow(BadRequestException::new);
        } catch (JsonProcessingException notJson) {
            throw new BadRequestException();
        }
    }

    @POST
    @Path("/rejection")
    public CaseView reject(@RestPath String reference, Rejection rejection) {
        var sent = Optional.ofNullable(rejection).orElse(new Rejection(null, null, null));
        var reason = DecisionForm.reason(sent.reason());
        var message = DecisionForm.message(sent.message());
        if (reason == RejectionReason.SELF_SERVICE_AVAILABLE) {
            decisions.answerWithWay(reference, Objects.requireNonNullElse(sent.way(), ""), message);
        } else {
            decisions.reject(reference, reason, message);
        }
        return file.viewNow(reference);
    }

    @POST
    @Path("/questions")
    public CaseView ask(@RestPath String reference, Questions questions) {
        var sent = Optional.ofNullable(questions).orElse(new Questions(null, null));
        decisions.ask(reference, DecisionForm.items(sent.items()), DecisionForm.message(sent.message()));
        return file.viewNow(reference);
    }
}
