package org.resetdesk.notification.reply;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.audit.Act;
import org.resetdesk.audit.AuditLog;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.notification.NotificationMessages;
import org.resetdesk.notification.reply.ReceivedMail.State;
import org.resetdesk.platform.LaterWork;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.Refused;
import org.resetdesk.platform.language.Words;

/** Mails of which nobody knows whose they are: a technician adds them to a case, or throws them away. */
@Path("/held-mail")
@RolesAllowed(Role.IS_STAFF)
@Produces(MediaType.TEXT_HTML)
public class HeldMailPages {

    /** @param supportCase null where it is not known */
    record Line(ReceivedMail mail, SupportCase supportCase) {

        public String reference() {
            return supportCase == null ? "" : supportCase.reference();
        }
    }

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance heldMails(List<Line> held, List<Line> lately);

        static native TemplateInstance heldMail(Line line, String reference, String problem, boolean mayDecide);
    }

    private static final int SHOWN = 200;
    private static final int SHOWN_LATELY = 20;

    private final ReceivedMails mails;
    private final Cases cases;
    private final LaterWork later;
    private final AuditLog audit;
    private final SignedIn signedIn;
    private final Clock clock;

    HeldMailPages(ReceivedMails mails, Cases cases, LaterWork later, AuditLog audit, SignedIn signedIn, Clock clock) {
        this.mails = mails;
        this.cases = cases;
        this.later = later;
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance all() {
        return Templates.heldMails(lines(mails.held(SHOWN)), lines(mails.lastOnCases(SHOWN_LATELY)));
    }

    private List<Line> lines(List<ReceivedMail> found) {
        return found.stream().map(this::line).toList();
    }

    private Line line(ReceivedMail mail) {
        return new Line(mail, mail.caseId() == null ? null : cases.findById(mail.caseId()));
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    @Transactional
    public Response one(@RestPath long id) {
        var mail = mails.findByIdOptional(id)
                .filter(found -> found.state() == State.HELD)
                .orElseThrow(NotFoundException::new);
        audit.write(Act.MAIL, "mail " + id, "Read, while it was held");
        var line = line(mail);
        return shown(200, line, line.reference(), "");
    }

    @POST
    @Path("/{id:\\d{1,18}}/case")
    @RolesAllowed(Role.IS_TECHNICIAN)
    @Transactional
    public Response add(@RestPath long id, @RestForm String reference) {
        var mail = held(id);
        var typed = Optional.ofNullable(reference).orElse("").strip().toUpperCase(Locale.ROOT);
        var supportCase = Optional.of(typed)
                .filter(text -> text.matches("[A-Z0-9-]{1,40}"))
                .flatMap(cases::withReference);
        if (supportCase.isEmpty()) {
            return shown(422, line(mail), typed, words().noSuchCase());
        }
        mail.giveTo(supportCase.get().id(), signedIn.person(), clock.instant());
        later.scheduleNow(SortMailTask.NAME, String.valueOf(id));
        audit.write(Act.MAIL, typed, "Added the held mail " + id);
        return Response.seeOther(URI.create("/review/" + typed)).build();
    }

    @POST
    @Path("/{id:\\d{1,18}}/removal")
    @RolesAllowed(Role.IS_TECHNICIAN)
    @Transactional
    public Response throwAway(@RestPath long id) {
        mails.delete(held(id));
        audit.write(Act.MAIL, "mail " + id, "Threw it away, while it was held");
        return Response.seeOther(URI.create("/held-mail")).build();
    }

    private ReceivedMail held(long id) {
        return mails.locked(id, State.HELD)
                .orElseThrow(
                        () -> new Refused(Problem.of(409, "NOT_HELD", words().notHeld(), words().decidedAlready())));
    }

    private Response shown(int status, Line line, String reference, String problem) {
        var mayDecide = signedIn.person().isTechnician();
        return Response.status(status)
                .entity(Templates.heldMail(line, reference, problem, mayDecide))
                .build();
    }

    private static NotificationMessages words() {
        return Words.of(NotificationMessages.class);
    }
}
