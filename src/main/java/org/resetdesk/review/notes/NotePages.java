package org.resetdesk.review.notes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.Accounts;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.audit.Act;
import org.resetdesk.audit.AuditLog;
import org.resetdesk.cases.Cases;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.Refused;
import org.resetdesk.platform.language.Words;

/** Takes an internal note on a case, whoever holds it and wherever it stands. */
@Path("/review/{reference}/notes")
@RolesAllowed(Role.IS_STAFF)
public class NotePages {

    private static final int LONGEST = 4000;

    private final Cases cases;
    private final InternalNotes notes;
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final Clock clock;

    NotePages(Cases cases, InternalNotes notes, Accounts accounts, SignedIn signedIn, AuditLog audit, Clock clock) {
        this.cases = cases;
        this.notes = notes;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    @POST
    @Transactional
    public Response write(@RestPath String reference, @RestForm String note) {
        var supportCase = cases.withReference(reference).orElseThrow(NotFoundException::new);
        var text = note == null ? "" : note.strip().replace("\r\n", "\n");
        if (text.isEmpty() || text.length() > LONGEST || FieldProblem.isUnstorable(text)) {
            throw new Refused(Problem.withInput(List.of(new FieldProblem(
                    "note", "NOTE", Words.of(NotesMessages.class).missing()))));
        }
        var me = accounts.findById(signedIn.person().id());
        notes.persist(new InternalNote(supportCase.id(), me, clock.instant(), text));
        audit.write(Act.NOTE, reference, "Wrote an internal note");
        return Response.seeOther(URI.create("/review/" + reference + "#notes")).build();
    }
}
