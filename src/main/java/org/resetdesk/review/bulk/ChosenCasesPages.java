package org.resetdesk.review.bulk;

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
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.resetdesk.account.Accounts;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.RejectionReason;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.Refused;
import org.resetdesk.platform.language.Words;
import org.resetdesk.review.DecisionForm;
import org.resetdesk.review.Decisions;
import org.resetdesk.review.UndoableDecisions;
import org.resetdesk.review.undo.Decision;
import org.resetdesk.review.words.CannedAnswer;
import org.resetdesk.review.words.CannedAnswer.Use;
import org.resetdesk.review.words.CannedAnswerForm;
import org.resetdesk.review.words.CannedAnswers;
import org.resetdesk.review.words.Variable;

/** Where the cases that were ticked in the queue are given to somebody, or refused. None is approved unseen. */
@Path("/review/chosen")
@RolesAllowed(Role.IS_TECHNICIAN)
@Produces(MediaType.TEXT_HTML)
public class ChosenCasesPages {

    @CheckedTemplate(basePath = "bulk")
    static class Templates {
        static native TemplateInstance chosen(ChosenView view);

        static native TemplateInstance refusal(RefusalView view);

        static native TemplateInstance outcome(OutcomeView view);
    }

    private final Cases cases;
    private final Decisions decisions;
    private final UndoableDecisions undoable;
    private final CannedAnswers answers;
    private final Accounts accounts;
    private final SignedIn signedIn;

    ChosenCasesPages(
            Cases cases,
            Decisions decisions,
            UndoableDecisions undoable,
            CannedAnswers answers,
            Accounts accounts,
            SignedIn signedIn) {
        this.cases = cases;
        this.decisions = decisions;
        this.undoable = undoable;
        this.answers = answers;
        this.accounts = accounts;
        this.signedIn = signedIn;
    }

    /** @param canned the id of a canned answer that is to be filled in; may be missing */
    @GET
    public TemplateInstance chosen(@RestQuery("case") List<String> ticked, @RestQuery("words") String canned) {
        var filledIn = answers.usedFor(Use.REFUSAL).stream()
                .filter(answer -> answer.id().toString().equals(canned))
                .findFirst();
        var reason = filledIn.flatMap(CannedAnswer::reason).map(Enum::name).orElse("");
        return shown(
                ChosenCases.of(ticked), reason, filledIn.map(CannedAnswer::text).orElse(""), List.of());
    }

    private TemplateInstance shown(
            List<String> references, String reason, String message, List<FieldProblem> problems) {
        var found = cases.withReferences(references);
        if (found.isEmpty()) {
            throw new NotFoundException();
        }
        return Templates.chosen(new ChosenView(
                found,
                accounts.technicians(),
                answers.usedFor(Use.REFUSAL),
                reason,
                message,
                problems,
                signedIn.person()));
    }

    @POST
    @Path("/assignments")
    public TemplateInstance assign(@RestForm("case") List<String> ticked, @RestForm String technician) {
        var id = technician != null && technician.matches("\\d{1,18}") ? Long.parseLong(technician) : -1;
        var outcomes = OneByOne.with(ChosenCases.of(ticked), words().givenAway(), each -> decisions.assign(each, id));
        return Templates.outcome(OutcomeView.of(words().givingAway(), outcomes));
    }

    /** Changes nothing: shows what each customer will read. */
    @POST
    @Path("/refusals/preview")
    public Response preview(@RestForm("case") List<String> ticked, @RestForm String reason, @RestForm String message) {
        var references = ChosenCases.of(ticked);
        var typed = Optional.ofNullable(DecisionForm.message(message));
        var unknown = typed.flatMap(Variable::unknownIn);
        if (unknown.isPresent()) {
            var problem = CannedAnswerForm.unknown(unknown.get(), "message");
            return Response.status(422)
                    .entity(shown(references, reason == null ? "" : reason, typed.get(), List.of(problem)))
                    .build();
        }
        var me = signedIn.person();
        var lines = cases.withReferences(references).stream()
                .map(supportCase -> new RefusalView.Line(
                        supportCase,
                        typed.map(text -> answers.filled(text, supportCase, me)).orElse(null)))
                .toList();
        return Response.ok(Templates.refusal(new RefusalView(lines, DecisionForm.reason(reason), typed.orElse(""))))
                .build();
    }

    @POST
    @Path("/refusals")
    public TemplateInstance refuse(
            @RestForm("case") List<String> ticked, @RestForm String reason, @RestForm String message) {
        var references = ChosenCases.of(ticked);
        var why = DecisionForm.reason(reason);
        var typed = Optional.ofNullable(DecisionForm.message(message));
        typed.flatMap(Variable::unknownIn).ifPresent(unknown -> {
            throw new Refused(Problem.withInput(List.of(CannedAnswerForm.unknown(unknown, "message"))));
        });
        var outcomes = OneByOne.with(references, words().refusedBecause(why.word()), each -> refuse(each, why, typed));
        return Templates.outcome(OutcomeView.of(words().refusing(), outcomes));
    }

    private void refuse(String reference, RejectionReason reason, Optional<String> typed) {
        var supportCase = cases.withReference(reference).orElseThrow(NotFoundException::new);
        var filled = typed.map(text -> answers.filled(text, supportCase, signedIn.person()));
        undoable.decide(reference, Decision.rejection(reason, DecisionForm.message(filled.orElse(null))));
    }

    /** What was decided a moment ago: of many cases at once, or one after the other. */
    @POST
    @Path("/undoing")
    public TemplateInstance undo(@RestForm("case") List<String> ticked) {
        var outcomes = OneByOne.with(ChosenCases.of(ticked), words().undone(), undoable::undo);
        return Templates.outcome(OutcomeView.of(words().undoing(), outcomes));
    }

    private static BulkMessages words() {
        return Words.of(BulkMessages.class);
    }
}
