package org.resetdesk.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.resetdesk.guidance.rules.Applies;
import org.resetdesk.guidance.rules.Instructions;
import org.resetdesk.guidance.rules.RuleBook;
import org.resetdesk.guidance.rules.Way;

/** An answer of the advisor to a question written like an address: {@code device=nvr series=I}, or with | between. */
record Asked(List<Advice> all, List<String> notes) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final RuleBook BOOK = RuleBook.load();
    private static final Advisor ADVISOR = new Advisor(BOOK, Instructions.load());

    static Asked about(String question) {
        var understood = (Inquiry.Understood) Inquiry.read(BOOK, form(question), TODAY);
        return new Asked(ADVISOR.advise(understood.situation()), understood.notes());
    }

    static Situation situation(String question) {
        return ((Inquiry.Understood) Inquiry.read(BOOK, form(question), TODAY)).situation();
    }

    static GuidanceForm form(String question) {
        var form = new GuidanceForm();
        Stream.of(question.split(question.contains("|") ? "\\|" : " "))
                .filter(part -> part.contains("="))
                .map(part -> part.split("=", 2))
                .forEach(pair -> set(form, pair[0], pair[1]));
        return form;
    }

    private static void set(GuidanceForm form, String field, String value) {
        try {
            GuidanceForm.class.getField(field).set(form, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No question has the field " + field, e);
        }
    }

    Advice advice(Way way) {
        return all.stream().filter(advice -> advice.way() == way).findFirst().orElseThrow();
    }

    Applies applies(Way way) {
        return advice(way).applies();
    }

    List<Way> that(Applies applies) {
        return all.stream()
                .filter(advice -> advice.applies() == applies)
                .map(Advice::way)
                .toList();
    }
}
