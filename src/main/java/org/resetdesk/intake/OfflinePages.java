package org.resetdesk.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The page that offline.js keeps for when there is no network: in its reader's language, and with nothing of a case. */
@Path("/offline.html")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class OfflinePages {

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance offline();
    }

    @GET
    public TemplateInstance offline() {
        return Templates.offline();
    }
}
