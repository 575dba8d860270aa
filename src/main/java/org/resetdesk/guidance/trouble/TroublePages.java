package org.resetdesk.guidance.trouble;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;

/** The trouble finder: by number or code, by words, or all there is. */
@Path("/guidance/trouble")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class TroublePages {

    @CheckedTemplate(basePath = "guidance")
    static class Templates {
        static native TemplateInstance trouble(String asked, List<Trouble> found, List<Trouble> all);
    }

    @GET
    public TemplateInstance find(@RestQuery String code, @RestQuery String q) {
        var asked = Objects.requireNonNullElse(code == null ? q : code, "").strip();
        return Templates.trouble(asked, Troubles.KNOWN.found(asked), Troubles.KNOWN.all());
    }
}
