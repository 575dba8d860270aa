package org.resetdesk.guidance;

import java.util.List;
import java.util.Objects;
import org.resetdesk.guidance.rules.Applies;

/** What to bring to a locked device and what to know of it, printed before the visit. */
record Checklist(String model, String firmware, List<WayToTry> ways) {

    record WayToTry(String title, List<String> needs, List<String> warnings) {}

    static Checklist of(List<Advice> advised, GuidanceForm form) {
        return new Checklist(
                Objects.requireNonNullElse(form.model, ""),
                Objects.requireNonNullElse(form.firmware, ""),
                advised.stream()
                        .filter(advice -> advice.applies() != Applies.NO)
                        .map(advice -> new WayToTry(advice.way().title(), advice.needs(), advice.warnings()))
                        .toList());
    }
}
