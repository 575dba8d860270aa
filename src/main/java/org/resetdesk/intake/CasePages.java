package org.resetdesk.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.resetdesk.account.Account;
import org.resetdesk.account.Accounts;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.CaseFile;
import org.resetdesk.cases.CaseSearch;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.SelfService;
import org.resetdesk.cases.StatusWord;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.live.Followed;
import org.resetdesk.cases.maker.Maker;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.devices.Devices;
import org.resetdesk.intake.upload.ArrivedFiles;
import org.resetdesk.intake.upload.ArrivingFiles;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.Refused;
import org.resetdesk.platform.Secrets;
import org.resetdesk.platform.language.Words;

/** An installer's pages: my cases, a new one, and one whole. */
@Path("/cases")
@RolesAllowed(Role.IS_INSTALLER)
@Produces(MediaType.TEXT_HTML)
public class CasePages {

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance mine(
                List<SupportCase> cases,
                Map<Long, StatusWord> words,
                Map<Long, RawString> remarks,
                Followed followed,
                Makers makers,
                String next);

        static native TemplateInstance submission(SubmissionPage page);

        static native TemplateInstance one(
                SupportCase supportCase,
                StatusWord word,
                Progress progress,
                Followed followed,
                Maker maker,
                List<RawString> sections,
                Shown problems,
                KeptUploads kept,
                AnswerForm answers,
                long account);
    }

    private static final int PAGE = 30;

    private final Submissions submissions;
    private final Answering answering;
    private final ArrivingFiles arriving;
    private final RefusedForms refusedForms;
    private final IntakeConfig config;
    private final Devices devices;
    private final Makers makers;
    private final SelfService selfService;
    private final Cases cases;
    private final CaseFile file;
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final Clock clock;

    CasePages(
            Submissions submissions,
            Answering answering,
            ArrivingFiles arriving,
            RefusedForms refusedForms,
            IntakeConfig config,
            Devices devices,
            Makers makers,
            SelfService selfService,
            Cases cases,
            CaseFile file,
            Accounts accounts,
            SignedIn signedIn,
            Clock clock) {
        this.submissions = submissions;
        this.answering = answering;
        this.arriving = arriving;
        this.refusedForms = refusedForms;
        this.config = config;
        this.devices = devices;
        this.makers = makers;
        this.selfService = selfService;
        this.cases = cases;
        this.file = file;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    public TemplateInstance mine(@RestQuery String after) {
        var found = cases.found(new CaseSearch(null, null, null, after, PAGE), signedIn.person());
        var more = found.size() > PAGE;
        var page = more ? found.subList(0, PAGE) : found;
        return Templates.mine(
                page,
                file.statusWords(page),
                file.remarks(page),
                Followed.of(page),
                makers,
                more ? page.get(PAGE - 1).reference() : "");
    }

    @GET
    @Path("/new")
    public TemplateInstance form(@BeanParam KnownDevice known) {
        return Templates.submission(page(known.asForm(), List.of(), KeptUploads.NONE));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submit(@BeanParam SubmissionForm form, @BeanParam NamedUploads uploads) {
        try (var arrived = new ArrivedFiles(arriving, signedIn.person().id())) {
            form.add(arrived, uploads);
            return arrived.areAllThere() ? submit(form, arrived) : refused(form, List.of(gone()), arrived);
        }
    }

    private Response submit(SubmissionForm form, ArrivedFiles arrived) {
        var key = Optional.of(form.idempotencyKey()).filter(given -> !given.isEmpty());
        var outcome = submissions.submit(signedIn.person(), form, key);
        if (outcome instanceof Submissions.Refused refused) {
            return refused(form, refused.inWordsOfTheForm(), arrived);
        }
        return toCase(((Submissions.Submitted) outcome).reference());
    }

    private Response refused(SubmissionForm form, List<FieldProblem> problems, ArrivedFiles arrived) {
        var kept = refusedForms.keep(form, problems, arrived);
        return Response.status(422)
                .entity(Templates.submission(page(form, problems, kept)))
                .build();
    }

    @GET
    @Path("/{reference}")
    public TemplateInstance one(@RestPath String reference) {
        return shown(myCase(reference), new AnswerForm(), List.of(), KeptUploads.NONE);
    }

    @POST
    @Path("/{reference}/answers")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response answer(@RestPath String reference, @BeanParam AnswerForm form, @BeanParam NamedUploads uploads) {
        var supportCase = myCase(reference);
        try (var arrived = new ArrivedFiles(arriving, signedIn.person().id())) {
            form.add(arrived, uploads);
            return answer(supportCase, form, arrived);
        }
    }

    private Response answer(SupportCase supportCase, AnswerForm form, ArrivedFiles arrived) {
        var problems = arrived.areAllThere() ? answering.answer(supportCase, form, me()) : List.of(gone());
        if (problems.isEmpty()) {
            return toCase(supportCase.reference());
        }
        var kept = refusedForms.keep(form, problems, arrived);
        return Response.status(422)
                .entity(shown(supportCase, form, problems, kept))
                .build();
    }

    @POST
    @Path("/{reference}/withdrawal")
    public Response withdraw(@RestPath String reference) {
        myCase(reference);
        var me = me();
        cases.move(reference, supportCase -> supportCase.withdraw(me, clock.instant()));
        return toCase(reference);
    }

    @POST
    @Path("/{reference}/outcome")
    public Response report(@RestPath String reference, @RestForm String worked, @RestForm String errorCode) {
        myCase(reference);
        var me = me();
        var reported = ReportedOutcome.of(worked, errorCode);
        if (!reported.problems().isEmpty()) {
            throw new Refused(Problem.withInput(reported.problems()));
        }
        cases.move(
                reference,
                supportCase -> supportCase.reportOutcome(reported.itWorked(), reported.error(), me, clock.instant()));
        return toCase(reference);
    }

    private SubmissionPage page(SubmissionForm form, List<FieldProblem> problems, KeptUploads kept) {
        var megabytes = config.largestFile().asLongValue() / (1024 * 1024);
        var maker = makers.withId(form.maker()).orElse(makers.all().get(0));
        return new SubmissionPage(
                form,
                new Shown(problems),
                kept,
                maker,
                makers.all(),
                selfService.waysFor(maker.id(), form.serial(), form.model()),
                Secrets.token(),
                config.mostFiles(),
                megabytes,
                devices.anyOf(signedIn.person().companyId()),
                signedIn.person().id());
    }

    private TemplateInstance shown(
            SupportCase supportCase, AnswerForm answers, List<FieldProblem> problems, KeptUploads kept) {
        return Templates.one(
                supportCase,
                file.statusWords(List.of(supportCase)).get(supportCase.id()),
                Progress.of(supportCase),
                Followed.of(List.of(supportCase)),
                makers.of(supportCase),
                file.sections(supportCase, signedIn.person()),
                new Shown(problems),
                kept,
                answers,
                signedIn.person().id());
    }

    private SupportCase myCase(String reference) {
        return cases.withReference(reference, signedIn.person()).orElseThrow(NotFoundException::new);
    }

    private Account me() {
        return accounts.findById(signedIn.person().id());
    }

    /** The script of the page sends such a photo again by itself. */
    private static FieldProblem gone() {
        return new FieldProblem("label", "UPLOAD_GONE", words().uploadGone());
    }

    private static Response toCase(String reference) {
        return Response.seeOther(URI.create("/cases/" + reference)).build();
    }

    private static IntakeProblemMessages words() {
        return Words.of(IntakeProblemMessages.class);
    }
}
