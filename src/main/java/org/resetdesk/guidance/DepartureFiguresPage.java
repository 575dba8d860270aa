package org.resetdesk.guidance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.resetdesk.account.Role;

/** Tells the desk how many leave without a case. */
@Path("/guidance/figures")
@RolesAllowed(Role.IS_STAFF)
@Produces(MediaType.TEXT_HTML)
public class DepartureFiguresPage {

    private static final int DAYS = 30;

    @CheckedTemplate(basePath = "guidance")
    static class Templates {
        static native TemplateInstance figures(DepartureFigures figures);
    }

    private final Departures departures;
    private final Clock clock;

    DepartureFiguresPage(Departures departures, Clock clock) {
        this.departures = departures;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance figures() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Templates.figures(departures.since(today.minusDays(DAYS)));
    }
}
