package org.resetdesk.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.Role;

/** Answers a case with a way to reset the device without one. */
@Path("/review/{reference}/other-way")
@RolesAllowed(Role.IS_TECHNICIAN)
public class OtherWayPages {

    private final Decisions decisions;

    OtherWayPages(Decisions decisions) {
        this.decisions = decisions;
    }

    @POST
    public Response answer(@RestPath String reference, @RestForm String way) {
        decisions.answerWithWay(reference, Objects.requireNonNullElse(way, ""), null);
        return Response.seeOther(URI.create("/review/" + reference)).build();
    }
}
