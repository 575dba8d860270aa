package org.resetdesk.guidance;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.resetdesk.guidance.rules.Applies;
import org.resetdesk.guidance.rules.Way;

/** What to bring to a locked device and what to know of it, printed before the visit. */
record Checklist(String model, String firmware, List<WayToTry> ways) {

    record WayToTry(String title, boolean phoneIsEnough, List<String> needs, List<String> warnings) {}

    static Checklist of(List<Advice> advised, GuidanceForm form) {
        return new Checklist(
                Objects.requireNonNullElse(form.model, ""),
                Objects.requireNonNullElse(form.firmware, ""),
                advised.stream()
                        .filter(advice -> advice.applies() != Applies.NO)
                        // Worth trying first is whatever needs no case, even where it is not sure to work; and of that
                        // what needs
                        // no computer.
                        .sorted(Comparator.comparing((Advice advice) -> advice.way() == Way.SUBMIT_CASE)
                                .thenComparing(advice -> !advice.phoneIsEnough()))
                        .map(advice -> new WayToTry(
                                advice.way().title(), advice.phoneIsEnough(), advice.needs(), advice.warnings()))
                        .toList());
    }
}
