package org.resetdesk.issuance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.AsksPassword;
import org.resetdesk.account.Role;
import org.resetdesk.cases.maker.MakerMethod;

/** The answer itself, shown when it is asked for. Both are POSTs, since both count. */
@Path("/cases/{reference}")
@RolesAllowed(Role.IS_INSTALLER)
public class RevealPages {

    @CheckedTemplate(basePath = "issuance")
    static class Templates {
        static native TemplateInstance answer(
                String reference, MakerMethod method, Reveals.Revealed revealed, TimeLeft left, LocalDate today);
    }

    private final Reveals reveals;
    private final Clock clock;

    RevealPages(Reveals reveals, Clock clock) {
        this.reveals = reveals;
        this.clock = clock;
    }

    @POST
    @Path("/reveals")
    @AsksPassword
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance reveal(@RestPath String reference) {
        var revealed = reveals.show(reference);
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return Templates.answer(
                reference, revealed.method(), revealed, TimeLeft.between(now, revealed.expiresAt()), today);
    }

    @POST
    @Path("/answer-file")
    @AsksPassword
    public Response file(@RestPath String reference) {
        return RevealApi.asDownload(reveals.download(reference).answer());
    }
}
