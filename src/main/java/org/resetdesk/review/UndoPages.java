package org.resetdesk.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.Role;

/** What a technician does about a decision that was just made, or could not be. */
@Path("/review/decisions/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
@RolesAllowed(Role.IS_TECHNICIAN)
public class UndoPages {

    private final UndoableDecisions undoable;

    UndoPages(UndoableDecisions undoable) {
        this.undoable = undoable;
    }

    @POST
    @Path("/undo")
    public Response undo(@RestPath UUID id) {
        return Response.seeOther(URI.create("/review/" + undoable.undo(id))).build();
    }

    @POST
    @Path("/told")
    public Response told(@RestPath UUID id) {
        undoable.told(id);
        return Response.seeOther(URI.create("/review")).build();
    }
}
