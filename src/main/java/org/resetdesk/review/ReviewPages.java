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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.CaseFile;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.SelfService;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.evidence.Findings;
import org.resetdesk.review.presence.Attentions;
import org.resetdesk.review.presence.CaseState;
import org.resetdesk.review.presence.CaseStates;
import org.resetdesk.review.undo.Decision;
import org.resetdesk.review.undo.PendingDecisions;
import org.resetdesk.review.words.CannedAnswers;

/** The technician's page of one case, with what can be decided about it. */
@Path("/review")
@RolesAllowed(Role.IS_STAFF)
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance one(ReviewView view);
    }

    private static final int OF_COMPANY = 6;
    private static final int AHEAD = 2;
    private static final int PICTURES = 2;

    private final Decisions decisions;
    private final UndoableDecisions undoable;
    private final NextCase next;
    private final PendingDecisions pending;
    private final CaseStates states;
    private final Attentions attentions;
    private final Cases cases;
    private final CaseFile file;
    private final Findings findings;
    private final Makers makers;
    private final SelfService selfService;
    private final CannedAnswers words;
    private final SignedIn signedIn;
    private final Clock clock;

    ReviewPages(
            Decisions decisions,
            UndoableDecisions undoable,
            NextCase next,
            PendingDecisions pending,
            CaseStates states,
            Attentions attentions,
            Cases cases,
            CaseFile file,
            Findings findings,
            Makers makers,
            SelfService selfService,
            CannedAnswers words,
            SignedIn signedIn,
            Clock clock) {
        this.decisions = decisions;
        this.undoable = undoable;
        this.next = next;
        this.pending = pending;
        this.states = states;
        this.attentions = attentions;
        this.cases = cases;
        this.file = file;
        this.findings = findings;
        this.makers = makers;
        this.selfService = selfService;
        this.words = words;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** @param canned the id of a canned answer that is to be filled in, without scripts; may be missing */
    @GET
    @Path("/{reference}")
    public TemplateInstance one(@RestPath String reference, @RestQuery("words") String canned) {
        var supportCase = cases.withReference(reference).orElseThrow(NotFoundException::new);
        var me = signedIn.person();
        var age = QueueLine.inWords(Duration.between(supportCase.waitingSince(), clock.instant()));
        return Templates.one(new ReviewView(
                supportCase,
                findings.verdictOn(supportCase),
                cases.ofSameDevice(supportCase),
                cases.lastOfCompany(supportCase, OF_COMPANY),
                makers.of(supportCase),
                selfService.waysFor(supportCase),
                file.sections(supportCase, me),
                words.offeredOn(supportCase, me, canned),
                me,
                age,
                states.stamp(supportCase),
                attentions.of(supportCase, me),
                pending.waitingOn(supportCase.id()).orElse(null),
                picturesAhead(supportCase),
                clock.instant()));
    }

    /** Of those that come next, so that they are there already; a colleague may be quicker. */
    private List<String> picturesAhead(SupportCase shown) {
        return signedIn.person().isTechnician()
                ? next.inTurn(shown.reference(), AHEAD).stream()
                        .flatMap(
                                each -> findings.pictureAddresses(each).stream().limit(PICTURES))
                        .toList()
                : List.of();
    }

    /** Said by an open page every few seconds. */
    @POST
    @Path("/{reference}/state")
    @Produces(MediaType.APPLICATION_JSON)
    public CaseState state(@RestPath String reference, @RestForm boolean mine) {
        return states.open(reference, signedIn.person(), mine);
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
        return decided(reference, Decision.approval(DecisionForm.message(overrideReason)));
    }

    @POST
    @Path("/{reference}/rejection")
    @RolesAllowed(Role.IS_TECHNICIAN)
    public Response reject(@RestPath String reference, @RestForm String reason, @RestForm String message) {
        return decided(reference, Decision.rejection(DecisionForm.reason(reason), DecisionForm.message(message)));
    }

    @POST
    @Path("/{reference}/questions")
    @RolesAllowed(Role.IS_TECHNICIAN)
    public Response ask(@RestPath String reference, @RestForm List<String> items, @RestForm String message) {
        return decided(reference, Decision.questions(DecisionForm.items(items), DecisionForm.message(message)));
    }

    private Response decided(String reference, Decision decision) {
        undoable.decide(reference, decision);
        return NextCasePages.toNext(next, reference);
    }

    private static Response toCase(String reference) {
        return Response.seeOther(URI.create("/review/" + reference)).build();
    }
}
