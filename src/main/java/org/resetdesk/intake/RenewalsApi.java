package org.resetdesk.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.Accounts;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.CaseFile;
import org.resetdesk.cases.Cases;
import org.resetdesk.platform.Problem;

/** A new answer on an answered case, for an installer's program. */
@Path("/api/cases/{reference}/renewals")
@RolesAllowed(Role.IS_INSTALLER)
@Produces(MediaType.APPLICATION_JSON)
public class RenewalsApi {

    private final Renewing renewing;
    private final Cases cases;
    private final CaseFile file;
    private final Accounts accounts;
    private final SignedIn signedIn;

    RenewalsApi(Renewing renewing, Cases cases, CaseFile file, Accounts accounts, SignedIn signedIn) {
        this.renewing = renewing;
        this.cases = cases;
        this.file = file;
        this.accounts = accounts;
        this.signedIn = signedIn;
    }

    /** {@code startTime}, where the device was restarted; or {@code resetString}, {@code resetQr} or {@code export}, anew. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response renew(@RestPath String reference, @BeanParam AnswerForm form) {
        var mine = cases.withReference(reference, signedIn.person()).orElseThrow(NotFoundException::new);
        var problems =
                renewing.renew(mine, form, accounts.findById(signedIn.person().id()));
        return problems.isEmpty()
                ? Response.ok(file.viewNow(reference)).build()
                : Problem.withInput(problems).response();
    }

    /** For codes nothing has to be sent along. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response renewAsItIs(@RestPath String reference) {
        return renew(reference, new AnswerForm());
    }
}
