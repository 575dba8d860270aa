package org.resetdesk.guidance;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resetdesk.guidance.AdvisorView.IllustratedWay;
import org.resetdesk.guidance.rules.Instructions;
import org.resetdesk.guidance.rules.RuleBook;
import org.resetdesk.guidance.rules.Way;

/** The advisor over the rules that ship with the product; a slip in them stops the start. */
@Startup
@ApplicationScoped
class Guide {

    private final RuleBook book = RuleBook.load();
    private final Instructions instructions = Instructions.load();
    private final Advisor advisor = new Advisor(book, instructions);

    private final Clock clock;

    Guide(Clock clock) {
        this.clock = clock;
    }

    Inquiry.Reading read(GuidanceForm form) {
        return Inquiry.read(book, form, LocalDate.now(clock));
    }

    List<Advice> advise(Situation situation) {
        return advisor.advise(situation);
    }

    /** All ways, best first for this device. */
    List<Way> order(Situation situation) {
        return advisor.ways(situation.families()).toList();
    }

    /** One way, with its steps open. */
    IllustratedWay illustrated(Way way, Situation situation) {
        return illustrated(situation).stream()
                .filter(candidate -> candidate.advice().way() == way)
                .map(IllustratedWay::opened)
                .findFirst()
                .orElseThrow();
    }

    /** The ways as the page shows them: the best one lies open. */
    List<IllustratedWay> illustrated(Situation situation) {
        var ways = new ArrayList<IllustratedWay>();
        for (var advice : advise(situation)) {
            var way = advice.way();
            var steps = instructions.of(way, situation.families().get(0));
            ways.add(new IllustratedWay(
                    advice, way.title(), way.picture(), String.join(" ", steps.picture()), ways.isEmpty()));
        }
        return List.copyOf(ways);
    }

    AdvisorQuestions questions(GuidanceForm form) {
        return AdvisorQuestions.answered(form, book);
    }
}
