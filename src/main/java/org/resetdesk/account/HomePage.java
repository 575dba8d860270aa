package org.resetdesk.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The start: everybody's own place, and for a stranger what this is. */
@Path("/")
public class HomePage {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance home();
    }

    private final SignedIn signedIn;

    HomePage(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public Response home() {
        return signedIn.personIfAny()
                .map(person -> Response.seeOther(URI.create(person.isInstaller() ? "/cases" : "/review")))
                .orElseGet(() -> Response.ok(Templates.home()))
                .build();
    }
}
