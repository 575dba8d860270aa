package org.resetdesk.review.words;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.resetdesk.account.Person;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.review.words.CannedAnswer.Use;

/** All canned answers, and those that fit a case. */
@ApplicationScoped
public class CannedAnswers implements PanacheRepository<CannedAnswer> {

    private final Makers makers;

    CannedAnswers(Makers makers) {
        this.makers = makers;
    }

    public List<CannedAnswer> usedFor(Use use) {
        return list("use = ?1 order by title, id", use);
    }

    /** @param chosen the id of one of them, as an address carries it; may be missing or nonsense */
    public WordsOnCase offeredOn(SupportCase supportCase, Person technician, String chosen) {
        var maker = makers.of(supportCase);
        var on = new Occasion(supportCase, maker, technician);
        var questions = usedFor(Use.QUESTION).stream()
                .filter(answer -> maker.askable(supportCase.method()).containsAll(answer.items()))
                .toList();
        return new WordsOnCase(filled(usedFor(Use.REFUSAL), on), filled(questions, on), idIn(chosen));
    }

    /** Typed words may have variables too; what is unknown was refused before. */
    public String filled(String text, SupportCase supportCase, Person technician) {
        return Variable.filled(text, new Occasion(supportCase, makers.of(supportCase), technician));
    }

    private static List<OfferedWords> filled(List<CannedAnswer> answers, Occasion on) {
        return answers.stream().map(answer -> OfferedWords.of(answer, on)).toList();
    }

    private static Optional<Long> idIn(String text) {
        return Optional.ofNullable(text)
                .filter(given -> given.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    boolean isTaken(Use use, String title, Long besides) {
        return count("use = ?1 and lower(title) = lower(?2) and id <> ?3", use, title, besides == null ? -1 : besides)
                > 0;
    }
}
