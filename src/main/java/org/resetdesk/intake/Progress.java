package org.resetdesk.intake;

import java.util.ArrayList;
import java.util.List;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.platform.language.Words;

/** How far a case is on its way, for whoever waits for it; no steps where it came to nothing. */
record Progress(List<Step> steps) {

    /** @param state done, now, or empty where that is still to come */
    record Step(String name, String state) {}

    static Progress of(SupportCase supportCase) {
        var at = placeOf(supportCase);
        var steps = new ArrayList<Step>();
        var names = names();
        for (int i = 0; at >= 0 && i < names.size(); i++) {
            steps.add(new Step(names.get(i), i < at ? "done" : i == at ? "now" : ""));
        }
        return new Progress(List.copyOf(steps));
    }

    private static List<String> names() {
        var words = Words.of(IntakeMessages.class);
        return List.of(
                words.stepSent(), words.stepCheck(), words.stepDecision(), words.stepAnswer(), words.stepReset());
    }

    /** Of the step that comes next; beyond the last where all is done. */
    private static int placeOf(SupportCase supportCase) {
        return switch (supportCase.status()) {
            case CHECKING_EVIDENCE -> 1;
            case AWAITING_CUSTOMER, AWAITING_REVIEW, AWAITING_OWNER -> 2;
            case APPROVED -> 3;
            case ISSUED -> supportCase.worked().orElse(false) ? 5 : 4;
            case REJECTED, WITHDRAWN -> -1;
        };
    }
}
