package org.resetdesk.intake;

import java.util.ArrayList;
import java.util.List;
import org.resetdesk.cases.SupportCase;

/** How far a case is on its way, for whoever waits for it; no steps where it came to nothing. */
record Progress(List<Step> steps) {

    /** @param state done, now, or empty where that is still to come */
    record Step(String name, String state) {}

    private static final List<String> NAMES = List.of("Sent", "Check", "Decision", "Answer", "Reset");

    static Progress of(SupportCase supportCase) {
        var at = placeOf(supportCase);
        var steps = new ArrayList<Step>();
        for (int i = 0; at >= 0 && i < NAMES.size(); i++) {
            steps.add(new Step(NAMES.get(i), i < at ? "done" : i == at ? "now" : ""));
        }
        return new Progress(List.copyOf(steps));
    }

    /** Of the step that comes next. */
    private static int placeOf(SupportCase supportCase) {
        return switch (supportCase.status()) {
            case CHECKING_EVIDENCE -> 1;
            case AWAITING_CUSTOMER, AWAITING_REVIEW, AWAITING_OWNER -> 2;
            case APPROVED -> 3;
            case ISSUED -> supportCase.worked().orElse(false) ? NAMES.size() : 4;
            case REJECTED, WITHDRAWN -> -1;
        };
    }
}
