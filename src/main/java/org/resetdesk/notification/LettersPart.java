package org.resetdesk.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resetdesk.account.Person;
import org.resetdesk.cases.CasePart;
import org.resetdesk.cases.SupportCase;

/** Shows on a case which letters went out about it. */
@ApplicationScoped
class LettersPart implements CasePart {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LetterView(
            PostedLetter.Kind kind, PostedLetter.State state, int attempts, Instant createdAt, Instant sentAt) {}

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance onCase(List<PostedLetter> letters);
    }

    private final Ledger ledger;

    LettersPart(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public Object json(SupportCase supportCase) {
        return ledger.about(supportCase.id()).stream()
                .map(letter -> new LetterView(
                        letter.kind(), letter.state(), letter.attempts(), letter.createdAt(), letter.sentAt()))
                .toList();
    }

    @Override
    public Optional<TemplateInstance> section(SupportCase supportCase, Person reader) {
        return Optional.of(Templates.onCase(ledger.about(supportCase.id())));
    }
}
