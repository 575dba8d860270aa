package org.resetdesk.guidance;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The advisor over the rules that ship with the product; a slip in them stops the start. */
@Startup
@ApplicationScoped
class Guide {

    private final RuleBook book = RuleBook.load();
    private final Advisor advisor = new Advisor(book, Instructions.load());

    Inquiry.Reading read(GuidanceForm form) {
        return Inquiry.read(book, form);
    }

    List<Advice> advise(Situation situation) {
        return advisor.advise(situation);
    }

    RuleBook book() {
        return book;
    }
}
