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
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.Account;
import org.resetdesk.account.Accounts;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.CaseFile;
import org.resetdesk.cases.CaseView;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.platform.Problem;

/** What an installer's program does with cases. */
@Path("/api/cases")
@RolesAllowed(Role.IS_INSTALLER)
@Produces(MediaType.APPLICATION_JSON)
public class CasesApi {

    /** {@code errorCode} is SADP's error number, where it showed one. */
    public record Outcome(
            Boolean worked,
            @Schema(type = SchemaType.INTEGER) BigDecimal errorCode) {}

    private final Submissions submissions;
    private final Answering answering;
    private final Cases cases;
    private final CaseFile file;
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final Clock clock;

    CasesApi(
            Submissions submissions,
            Answering answering,
            Cases cases,
            CaseFile file,
            Accounts accounts,
            SignedIn signedIn,
            Clock clock) {
        this.submissions = submissions;
        this.answering = answering;
        this.cases = cases;
        this.file = file;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponseSchema(
            value = CaseView.class,
            responseCode = "201",
            responseDescription = "The case; Location names it")
    public Response submit(@BeanParam SubmissionForm form, @RestHeader("Idempotency-Key") String key) {
        var outcome = submissions.submit(
                signedIn.person(), form, Optional.ofNullable(key).filter(given -> !given.isBlank()));
        if (outcome instanceof Submissions.Refused refused) {
            return Problem.withInput(refused.problems()).response();
        }
        var reference = ((Submissions.Submitted) outcome).reference();
        return Response.created(URI.create("/api/cases/" + reference))
                .entity(file.viewNow(reference))
                .build();
    }

    @POST
    @Path("/{reference}/answers")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response answer(@RestPath String reference, @BeanParam AnswerForm form) {
        var problems = answering.answer(mine(reference), form, me());
        return problems.isEmpty()
                ? shown(reference)
                : Problem.withInput(problems).response();
    }

    @POST
    @Path("/{reference}/withdrawal")
    public Response withdraw(@RestPath String reference) {
        return moved(reference, (supportCase, me) -> supportCase.withdraw(me, clock.instant()));
    }

    @POST
    @Path("/{reference}/outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response report(@RestPath String reference, Outcome outcome) {
        mine(reference);
        var reported = outcome == null
                ? ReportedOutcome.of(null, null)
                : ReportedOutcome.of(outcome.worked(), outcome.errorCode());
        var problems = reported.problems();
        if (!problems.isEmpty()) {
            return Problem.withInput(problems).response();
        }
        return moved(
                reference,
                (supportCase, me) ->
                        supportCase.reportOutcome(reported.itWorked(), reported.error(), me, clock.instant()));
    }

    private Response moved(String reference, BiConsumer<SupportCase, Account> verb) {
        mine(reference);
        var me = me();
        cases.move(reference, supportCase -> verb.accept(supportCase, me));
        return shown(reference);
    }

    private Response shown(String reference) {
        return Response.ok(file.viewNow(reference)).build();
    }

    private SupportCase mine(String reference) {
        return cases.withReference(reference, signedIn.person()).orElseThrow(NotFoundException::new);
    }

    private Account me() {
        return accounts.findById(signedIn.person().id());
    }
}
