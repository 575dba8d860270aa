package org.resetdesk.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The start: the desk's people go to their queue, everybody else chooses how to reset a device. */
@Path("/")
public class HomePage {

    private final SignedIn signedIn;

    HomePage(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @GET
    @PermitAll
    public Response home() {
        var atDesk = signedIn.personIfAny().filter(Person::isStaff).isPresent();
        return Response.seeOther(URI.create(atDesk ? "/review" : "/reset")).build();
    }
}
