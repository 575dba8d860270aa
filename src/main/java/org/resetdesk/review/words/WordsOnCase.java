package org.resetdesk.review.words;

import java.util.List;
import java.util.Optional;

/**
 * The words that are offered on one case.
 *
 * @param chosen the id of the one that the page was asked to fill in, without scripts; empty where none was
 */
public record WordsOnCase(List<OfferedWords> refusals, List<OfferedWords> questions, Optional<Long> chosen) {

    /** Null where none of them was chosen. */
    public OfferedWords refusal() {
        return chosenOf(refusals);
    }

    /** Null where none of them was chosen. */
    public OfferedWords question() {
        return chosenOf(questions);
    }

    private OfferedWords chosenOf(List<OfferedWords> offered) {
        return offered.stream()
                .filter(each -> chosen.filter(id -> id == each.id()).isPresent())
                .findFirst()
                .orElse(null);
    }
}
