package org.resetdesk.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.Role;
import org.resetdesk.review.undo.Decision;

/** Answers a case with a way to reset the device without one. */
@Path("/review/{reference}/other-way")
@RolesAllowed(Role.IS_TECHNICIAN)
public class OtherWayPages {

    private final UndoableDecisions decisions;
    private final NextCase next;

    OtherWayPages(UndoableDecisions decisions, NextCase next) {
        this.decisions = decisions;
        this.next = next;
    }

    @POST
    public Response answer(@RestPath String reference, @RestForm String way) {
        decisions.decide(reference, Decision.otherWay(DecisionForm.way(way), null));
        return NextCasePages.toNext(next, reference);
    }
}
