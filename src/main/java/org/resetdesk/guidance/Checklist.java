package org.resetdesk.guidance;

import java.util.List;
import java.util.Objects;
import org.resetdesk.guidance.rules.Applies;

/** What to bring to a locked device, printed before the visit. */
record Checklist(String model, String firmware, List<String> ways, List<String> bring, List<String> beware) {

    static Checklist of(List<Advice> advised, GuidanceForm form) {
        var worthTrying = advised.stream()
                .filter(advice -> advice.applies() != Applies.NO)
                .toList();
        return new Checklist(
                Objects.requireNonNullElse(form.model, ""),
                Objects.requireNonNullElse(form.firmware, ""),
                worthTrying.stream().map(advice -> advice.way().title()).toList(),
                worthTrying.stream()
                        .flatMap(advice -> advice.needs().stream())
                        .distinct()
                        .toList(),
                worthTrying.stream()
                        .flatMap(advice -> advice.warnings().stream())
                        .distinct()
                        .toList());
    }
}
