package org.resetdesk.review.bulk;

import java.util.List;

/** What became of each, those with which nothing was done first. */
record OutcomeView(String title, List<Outcome> done, List<Outcome> left) {

    static OutcomeView of(String title, List<Outcome> outcomes) {
        return new OutcomeView(
                title,
                outcomes.stream().filter(Outcome::done).toList(),
                outcomes.stream().filter(outcome -> !outcome.done()).toList());
    }
}
