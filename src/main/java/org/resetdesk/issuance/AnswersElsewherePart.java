package org.resetdesk.issuance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.resetdesk.account.Person;
import org.resetdesk.cases.CasePart;
import org.resetdesk.cases.SupportCase;

/** Warns the desk, and nobody else, that another company has an answer for the same device that works still. */
@ApplicationScoped
class AnswersElsewherePart implements CasePart {

    @CheckedTemplate(basePath = "issuance")
    static class Templates {
        static native TemplateInstance elsewhere(List<SupportCase> theirs);
    }

    private final Issuances issuances;
    private final Clock clock;

    AnswersElsewherePart(Issuances issuances, Clock clock) {
        this.issuances = issuances;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "answersElsewhere";
    }

    @Override
    public int place() {
        return 5;
    }

    @Override
    public Object json(SupportCase supportCase) {
        return null;
    }

    @Override
    public Optional<TemplateInstance> section(SupportCase supportCase, Person reader) {
        return Optional.of(supportCase)
                .filter(shown -> reader.isStaff())
                .map(shown -> issuances.workingElsewhere(shown, clock.instant()))
                .filter(theirs -> !theirs.isEmpty())
                .map(Templates::elsewhere);
    }
}
