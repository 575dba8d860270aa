package org.resetdesk.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.Role;
import org.resetdesk.cases.CaseFile;
import org.resetdesk.cases.CaseView;
import org.resetdesk.cases.Cases;

/** What a technician's program does with cases. */
@Path("/api/cases/{reference}")
@RolesAllowed(Role.IS_TECHNICIAN)
@Produces(MediaType.APPLICATION_JSON)
public class ReviewApi {

    public record Approval(String overrideReason) {}

    public record Rejection(String reason, String message) {}

    public record Questions(List<String> items, String message) {}

    private final Decisions decisions;
    private final Cases cases;
    private final CaseFile file;

    ReviewApi(Decisions decisions, Cases cases, CaseFile file) {
        this.decisions = decisions;
        this.cases = cases;
        this.file = file;
    }

    @POST
    @Path("/claim")
    public CaseView claim(@RestPath String reference) {
        decisions.claim(reference);
        return shown(reference);
    }

    @DELETE
    @Path("/claim")
    public CaseView giveBack(@RestPath String reference) {
        decisions.giveBack(reference);
        return shown(reference);
    }

    @POST
    @Path("/approval")
    public CaseView approve(@RestPath String reference, Approval approval) {
        var reason = Optional.ofNullable(approval).map(Approval::overrideReason).orElse(null);
        decisions.approve(reference, DecisionForm.message(reason));
        return shown(reference);
    }

    @POST
    @Path("/rejection")
    public CaseView reject(@RestPath String reference, Rejection rejection) {
        var sent = Optional.ofNullable(rejection).orElse(new Rejection(null, null));
        decisions.reject(reference, DecisionForm.reason(sent.reason()), DecisionForm.message(sent.message()));
        return shown(reference);
    }

    @POST
    @Path("/questions")
    public CaseView ask(@RestPath String reference, Questions questions) {
        var sent = Optional.ofNullable(questions).orElse(new Questions(null, null));
        decisions.ask(reference, DecisionForm.items(sent.items()), DecisionForm.message(sent.message()));
        return shown(reference);
    }

    private CaseView shown(String reference) {
        return cases.withReference(reference).map(file::view).orElseThrow(NotFoundException::new);
    }
}
