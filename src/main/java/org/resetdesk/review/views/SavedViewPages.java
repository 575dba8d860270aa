package org.resetdesk.review.views;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.Accounts;
import org.resetdesk.account.Person;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.Refused;
import org.resetdesk.platform.language.Words;
import org.resetdesk.review.QueueMessages;

/** Keeps the queue's filter under a name, and forgets it. */
@Path("/review/views")
@RolesAllowed(Role.IS_STAFF)
public class SavedViewPages {

    @CheckedTemplate(basePath = "views")
    static class Templates {
        static native TemplateInstance refused(RefusedView view);
    }

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_QUERY = 1000;

    private final SavedViews views;
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final Clock clock;

    SavedViewPages(SavedViews views, Accounts accounts, SignedIn signedIn, Clock clock) {
        this.views = views;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Kept twice it is one; another of the same name stays as it is. */
    @POST
    @Transactional
    public Response keep(@RestForm String name, @RestForm String query, @RestForm String shared) {
        var me = signedIn.person();
        var called = name == null ? "" : name.strip();
        var filter = query == null ? "" : query;
        if (isUnknown(filter)) {
            throw new Refused(Problem.withInput(List.of(problem(words().viewUnknown()))));
        }
        var forEverybody = "true".equals(shared) && me.isSupervisor();
        // Locked, so that two taps at once don't both find that there is none of this name.
        var owner = accounts.findById(me.id(), LockModeType.PESSIMISTIC_WRITE);
        var wrong = whatIsWrong(called, filter, me);
        if (wrong.isPresent()) {
            var problems = List.of(problem(wrong.get()));
            return Response.status(422)
                    .entity(Templates.refused(
                            new RefusedView(called, filter, forEverybody, me.isSupervisor(), problems)))
                    .build();
        }
        views.named(called, me)
                .ifPresentOrElse(
                        view -> view.showTo(forEverybody),
                        () -> views.persist(new SavedView(owner, called, filter, forEverybody, clock.instant())));
        return toQueue(filter);
    }

    /** It becomes part of an address: what the queue's page gave out has nothing else in it. */
    private static boolean isUnknown(String query) {
        return query.length() > LONGEST_QUERY || !query.matches("(?:[A-Za-z0-9=&+._*-]|%[0-9A-F]{2})*+");
    }

    private Optional<String> whatIsWrong(String name, String query, Person me) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || FieldProblem.isUnstorable(name)) {
            return Optional.of(words().viewNameMissing(LONGEST_NAME));
        }
        var known = views.named(name, me);
        if (known.isEmpty() && views.isFullFor(me)) {
            return Optional.of(words().viewsAreFull(SavedViews.MOST));
        }
        return known.filter(view -> !view.query().equals(query)).map(taken -> words().viewNameTaken(name));
    }

    @POST
    @Path("/{id:\\d+}/deletion")
    @Transactional
    public Response forget(@RestPath long id) {
        var view = views.findByIdOptional(id)
                .filter(found -> found.mayBeDeletedBy(signedIn.person()))
                .orElseThrow(NotFoundException::new);
        views.delete(view);
        return toQueue("");
    }

    private static Response toQueue(String query) {
        return Response.seeOther(URI.create("/review" + (query.isEmpty() ? "" : "?" + query)))
                .build();
    }

    private static FieldProblem problem(String message) {
        return new FieldProblem("name", "VIEW", message);
    }

    private static QueueMessages words() {
        return Words.of(QueueMessages.class);
    }
}
