package org.resetdesk.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.resetdesk.account.Role;

/** Takes the next case to decide, without a look at the queue. */
@Path("/review/next")
@RolesAllowed(Role.IS_TECHNICIAN)
public class NextCasePages {

    private final NextCase next;

    NextCasePages(NextCase next) {
        this.next = next;
    }

    /** @param after the reference of a case that is passed over; may be missing */
    @POST
    public Response next(@RestForm String after) {
        return toNext(next, after);
    }

    static Response toNext(NextCase next, String after) {
        var address = next.take(after).map("/review/"::concat).orElse("/review");
        return Response.seeOther(URI.create(address)).build();
    }
}
