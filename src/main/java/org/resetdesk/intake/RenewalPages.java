package org.resetdesk.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.Accounts;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.Maker;
import org.resetdesk.cases.maker.Makers;

/** Where an installer asks for a new answer on an answered case. */
@Path("/cases/{reference}/renewal")
@RolesAllowed(Role.IS_INSTALLER)
@Produces(MediaType.TEXT_HTML)
public class RenewalPages {

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance renewal(
                SupportCase supportCase, Maker maker, Shown problems, AnswerForm answers);
    }

    private final Makers makers;
    private final Renewing renewing;
    private final Cases cases;
    private final Accounts accounts;
    private final SignedIn signedIn;

    RenewalPages(Makers makers, Renewing renewing, Cases cases, Accounts accounts, SignedIn signedIn) {
        this.makers = makers;
        this.renewing = renewing;
        this.cases = cases;
        this.accounts = accounts;
        this.signedIn = signedIn;
    }

    @GET
    public Response form(@RestPath String reference) {
        var supportCase = myCase(reference);
        return supportCase.status() == CaseStatus.ISSUED
                ? Response.ok(Templates.renewal(
                                supportCase, makers.of(supportCase), new Shown(List.of()), new AnswerForm()))
                        .build()
                : toCase(reference);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response renew(@RestPath String reference, @BeanParam AnswerForm form) {
        var supportCase = myCase(reference);
        var problems = renewing.renew(
                supportCase, form, accounts.findById(signedIn.person().id()));
        return problems.isEmpty()
                ? toCase(reference)
                : Response.status(422)
                        .entity(Templates.renewal(supportCase, makers.of(supportCase), new Shown(problems), form))
                        .build();
    }

    private SupportCase myCase(String reference) {
        return cases.withReference(reference, signedIn.person()).orElseThrow(NotFoundException::new);
    }

    private static Response toCase(String reference) {
        return Response.seeOther(URI.create("/cases/" + reference)).build();
    }
}
