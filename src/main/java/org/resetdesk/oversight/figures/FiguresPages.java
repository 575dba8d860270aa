package org.resetdesk.oversight.figures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.resetdesk.account.Role;

/** How the desk's work goes, for whoever leads it. */
@Path("/desk/figures")
@RolesAllowed({Role.IS_SUPERVISOR, Role.IS_ADMIN})
public class FiguresPages {

    @CheckedTemplate(basePath = "figures")
    static class Templates {
        static native TemplateInstance figures(FiguresView view);
    }

    private final CaseSteps steps;
    private final Clock clock;

    FiguresPages(CaseSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance figures(@RestQuery String from, @RestQuery String to) {
        return Templates.figures(new FiguresView(during(from, to)));
    }

    @GET
    @Path("/{table}")
    @Produces("text/csv")
    public Response table(@RestPath String table, @RestQuery String from, @RestQuery String to) {
        var export = Export.named(table).orElseThrow(NotFoundException::new);
        var figures = during(from, to);
        var span = figures.span();
        var name = "resetdesk-" + span.from() + "-" + span.to() + "-" + export.fileName();
        return Response.ok(export.of(figures))
                .type("text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private Figures during(String from, String to) {
        return steps.during(Span.read(from, to, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }
}
