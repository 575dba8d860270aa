package org.resetdesk.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.CaseFile;
import org.resetdesk.cases.CaseSearch;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.SelfService;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.evidence.Findings;

/** The technician's pages: the queue, and one case with what can be decided about it. */
@Path("/review")
@RolesAllowed(Role.IS_STAFF)
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance queue(
                List<QueueLine> lines,
                Makers makers,
                Map<CaseStatus, Long> counts,
                CaseStatus[] statuses,
                CaseStatus status,
                String q,
                String next);

        static native TemplateInstance one(ReviewView view);
    }

    private static final int PAGE = 50;

    private final Decisions decisions;
    private final Cases cases;
    private final CaseFile file;
    private final Findings findings;
    private final Makers makers;
    private final SelfService selfService;
    private final SignedIn signedIn;
    private final Clock clock;

    ReviewPages(
            Decisions decisions,
            Cases cases,
            CaseFile file,
            Findings findings,
            Makers makers,
            SelfService selfService,
            SignedIn signedIn,
            Clock clock) {
        this.decisions = decisions;
        this.cases = cases;
        this.file = file;
        this.findings = findings;
        this.makers = makers;
        this.selfService = selfService;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Waiting cases, oldest first; or, where something is searched for, what was found, newest first. */
    @GET
    public TemplateInstance queue(@RestQuery CaseStatus status, @RestQuery String q, @RestQuery String after) {
        var words = q == null ? "" : q.strip();
        if (status == null && words.isEmpty()) {
            return shown(cases.awaitingReview(PAGE), null, words, "");
        }
        var found = cases.found(new CaseSearch(status, words, null, after, PAGE), signedIn.person());
        var more = found.size() > PAGE;
        var page = more ? found.subList(0, PAGE) : found;
        return shown(page, status, words, more ? page.get(PAGE - 1).reference() : "");
    }

    private TemplateInstance shown(List<SupportCase> page, CaseStatus status, String words, String next) {
        var verdicts = findings.verdictsOn(page);
        var now = clock.instant();
        var lines = page.stream()
                .map(supportCase -> QueueLine.of(supportCase, verdicts.get(supportCase.id()), now))
                .toList();
        return Templates.queue(lines, makers, cases.countsByStatus(), CaseStatus.values(), status, words, next);
    }

    @GET
    @Path("/{reference}")
    public TemplateInstance one(@RestPath String reference) {
        var supportCase = cases.withReference(reference).orElseThrow(NotFoundException::new);
        var me = signedIn.person();
        var age = QueueLine.inWords(Duration.between(supportCase.waitingSince(), clock.instant()));
        return Templates.one(new ReviewView(
                supportCase,
                findings.verdictOn(supportCase),
                cases.ofSameDevice(supportCase),
                makers.of(supportCase),
                selfService.waysFor(supportCase),
                file.sections(supportCase, me),
                me,
                age));
    }

    @GET
    @Path("/{reference}/state")
    @Produces(MediaType.TEXT_PLAIN)
    public String state(@RestPath String reference) {
        return cases.withReference(reference)
                .orElseThrow(NotFoundException::new)
                .status()
                .name();
    }

    @POST
    @Path("/{reference}/claim")
    @RolesAllowed(Role.IS_TECHNICIAN)
    public Response claim(@RestPath String reference) {
        decisions.claim(reference);
        return toCase(reference);
    }

    @POST
    @Path("/{reference}/release")
    @RolesAllowed(Role.IS_TECHNICIAN)
    public Response giveBack(@RestPath String reference) {
        decisions.giveBack(reference);
        return toCase(reference);
    }

    @POST
    @Path("/{reference}/approval")
    @RolesAllowed(Role.IS_TECHNICIAN)
    public Response approve(@RestPath String reference, @RestForm String overrideReason) {
        decisions.approve(reference, DecisionForm.message(overrideReason));
        return toCase(reference);
    }

    @POST
    @Path("/{reference}/rejection")
    @RolesAllowed(Role.IS_TECHNICIAN)
    public Response reject(@RestPath String reference, @RestForm String reason, @RestForm String message) {
        decisions.reject(reference, DecisionForm.reason(reason), DecisionForm.message(message));
        return toCase(reference);
    }

    @POST
    @Path("/{reference}/questions")
    @RolesAllowed(Role.IS_TECHNICIAN)
    public Response ask(@RestPath String reference, @RestForm List<String> items, @RestForm String message) {
        decisions.ask(reference, DecisionForm.items(items), DecisionForm.message(message));
        return toCase(reference);
    }

    private static Response toCase(String reference) {
        return Response.seeOther(URI.create("/review/" + reference)).build();
    }
}
