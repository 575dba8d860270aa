package org.resetdesk.guidance.aftercare;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The rules for a new password, and a checker that runs in the browser alone: what is typed there is sent nowhere. */
@Path("/guidance/password")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PasswordPages {

    @CheckedTemplate(basePath = "guidance/aftercare")
    static class Templates {
        static native TemplateInstance password();
    }

    @GET
    public TemplateInstance rules() {
        return Templates.password();
    }
}
