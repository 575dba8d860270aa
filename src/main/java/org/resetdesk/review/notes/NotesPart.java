package org.resetdesk.review.notes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.resetdesk.account.Person;
import org.resetdesk.cases.CasePart;
import org.resetdesk.cases.SupportCase;

/** Shows staff the notes on a case, and where to write one. Nobody else learns that there are any. */
@ApplicationScoped
class NotesPart implements CasePart {

    @CheckedTemplate(basePath = "notes")
    static class Templates {
        static native TemplateInstance onCase(SupportCase supportCase, List<InternalNote> notes);
    }

    private final InternalNotes notes;

    NotesPart(InternalNotes notes) {
        this.notes = notes;
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public int place() {
        return 80;
    }

    /** Never: a case's JSON is the same for its company and for staff. */
    @Override
    public Object json(SupportCase supportCase) {
        return null;
    }

    @Override
    public Optional<TemplateInstance> section(SupportCase supportCase, Person reader) {
        return reader.isStaff()
                ? Optional.of(Templates.onCase(supportCase, notes.about(supportCase)))
                : Optional.empty();
    }
}
