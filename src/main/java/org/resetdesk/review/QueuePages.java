package org.resetdesk.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.CaseFile;
import org.resetdesk.cases.CaseSearch;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.QueuePlace;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.evidence.Findings;
import org.resetdesk.review.presence.Attentions;
import org.resetdesk.review.views.SavedViews;

/** The queue: cases that wait, longest first; or, where something else is looked for, what was found, newest first. */
@Path("/review")
@RolesAllowed(Role.IS_STAFF)
@Produces(MediaType.TEXT_HTML)
public class QueuePages {

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance queue(QueueView view, Makers makers, List<RawString> notices);
    }

    private static final int PAGE = 50;

    private final Cases cases;
    private final CaseFile file;
    private final Findings findings;
    private final Makers makers;
    private final Attentions attentions;
    private final SavedViews views;
    private final ReviewConfig config;
    private final SignedIn signedIn;
    private final Clock clock;

    QueuePages(
            Cases cases,
            CaseFile file,
            Findings findings,
            Makers makers,
            Attentions attentions,
            SavedViews views,
            ReviewConfig config,
            SignedIn signedIn,
            Clock clock) {
        this.cases = cases;
        this.file = file;
        this.findings = findings;
        this.makers = makers;
        this.attentions = attentions;
        this.views = views;
        this.config = config;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What is no known status, method or holder is taken for "any": an old bookmark still leads to the queue. */
    @GET
    public TemplateInstance queue(
            @RestQuery String status,
            @RestQuery String method,
            @RestQuery String holder,
            @RestQuery String q,
            @RestQuery String after) {
        var words = q == null ? "" : q.strip();
        var wanted = named(CaseStatus.values(), status);
        var chosen = named(ResetMethod.values(), method);
        var held = "me".equals(holder) || "none".equals(holder) ? holder : "";
        var assignee = "me".equals(held) ? signedIn.person().email() : held;
        var waiting = wanted == null && words.isEmpty();
        var search = new CaseSearch(wanted, chosen, words, assignee, waiting ? null : after, PAGE);
        var found = waiting ? cases.waiting(search, QueuePlace.read(after)) : cases.found(search, signedIn.person());
        var more = found.size() > PAGE;
        var page = more ? found.subList(0, PAGE) : found;
        var next = more ? placeOf(page.get(PAGE - 1), waiting) : "";
        return Templates.queue(
                new QueueView(
                        lines(page),
                        cases.countsByStatus(),
                        cases.waitingCounts(signedIn.person()),
                        wanted,
                        chosen,
                        held,
                        words,
                        next,
                        views.of(signedIn.person())),
                makers,
                file.aboveQueue());
    }

    private List<QueueLine> lines(List<SupportCase> page) {
        var verdicts = findings.verdictsOn(page);
        var remarks = file.remarks(page);
        var attention = attentions.of(page, signedIn.person());
        var now = clock.instant();
        return page.stream()
                .map(supportCase -> QueueLine.of(
                        supportCase,
                        verdicts.get(supportCase.id()),
                        attention.get(supportCase.reference()),
                        remarks.get(supportCase.id()),
                        config.decideWithin(),
                        now))
                .toList();
    }

    private static String placeOf(SupportCase last, boolean waiting) {
        return waiting ? QueuePlace.of(last).toString() : last.reference();
    }

    private static <E extends Enum<E>> E named(E[] all, String name) {
        return Optional.ofNullable(name)
                .flatMap(given -> Arrays.stream(all)
                        .filter(each -> each.name().equals(given))
                        .findFirst())
                .orElse(null);
    }
}
