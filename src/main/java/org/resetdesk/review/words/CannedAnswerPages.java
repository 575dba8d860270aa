package org.resetdesk.review.words;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.resetdesk.account.Role;
import org.resetdesk.audit.Act;
import org.resetdesk.audit.AuditLog;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.language.Words;
import org.resetdesk.review.words.CannedAnswer.Use;

/** Where supervisors and administrators keep the canned answers. */
@Path("/desk/words")
@RolesAllowed({Role.IS_SUPERVISOR, Role.IS_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class CannedAnswerPages {

    @CheckedTemplate(basePath = "words")
    static class Templates {
        static native TemplateInstance all(List<CannedAnswer> refusals, List<CannedAnswer> questions);

        static native TemplateInstance one(CannedAnswerView view);
    }

    private static final URI ALL = URI.create("/desk/words");

    private final CannedAnswers answers;
    private final AuditLog audit;

    CannedAnswerPages(CannedAnswers answers, AuditLog audit) {
        this.answers = answers;
        this.audit = audit;
    }

    @GET
    public TemplateInstance all() {
        return Templates.all(answers.usedFor(Use.REFUSAL), answers.usedFor(Use.QUESTION));
    }

    @GET
    @Path("/new")
    public TemplateInstance blank(@RestQuery String use) {
        var wanted = Use.QUESTION.name().equals(use) ? Use.QUESTION : Use.REFUSAL;
        return Templates.one(new CannedAnswerView(null, CannedAnswerForm.empty(wanted), List.of()));
    }

    @GET
    @Path("/{id:\\d+}")
    public TemplateInstance one(@RestPath long id) {
        return Templates.one(new CannedAnswerView(id, CannedAnswerForm.of(withId(id)), List.of()));
    }

    @POST
    @Transactional
    public Response add(@BeanParam CannedAnswerForm form) {
        return saved(new CannedAnswer(form.use()), form, "Added");
    }

    @POST
    @Path("/{id:\\d+}")
    @Transactional
    public Response change(@RestPath long id, @BeanParam CannedAnswerForm form) {
        var answer = withId(id);
        form.use = answer.use().name();
        return saved(answer, form, "Changed");
    }

    private Response saved(CannedAnswer answer, CannedAnswerForm form, String what) {
        var problems = new ArrayList<>(form.problems());
        if (answers.isTaken(form.use(), form.title(), answer.id())) {
            problems.add(new FieldProblem(
                    "title", "TITLE_TAKEN", Words.of(WordsMessages.class).titleTaken()));
        }
        if (!problems.isEmpty()) {
            return Response.status(422)
                    .entity(Templates.one(new CannedAnswerView(answer.id(), form, problems)))
                    .build();
        }
        answer.say(form.reason().orElse(null), form.items(), form.title(), form.text());
        answers.persist(answer);
        audit.write(Act.WORDS, form.title(), what);
        return Response.seeOther(ALL).build();
    }

    @POST
    @Path("/{id:\\d+}/deletion")
    @Transactional
    public Response delete(@RestPath long id) {
        var answer = withId(id);
        answers.delete(answer);
        audit.write(Act.WORDS, answer.title(), "Deleted");
        return Response.seeOther(ALL).build();
    }

    private CannedAnswer withId(long id) {
        return answers.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
