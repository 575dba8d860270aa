package org.resetdesk.review.bulk;

import java.util.List;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.Refused;

/** The references that were ticked in the queue. */
final class ChosenCases {

    static final int MOST = 50;

    private ChosenCases() {}

    static List<String> of(List<String> ticked) {
        var references = ticked == null
                ? List.<String>of()
                : ticked.stream().map(String::strip).distinct().toList();
        if (references.isEmpty()) {
            throw refused("Go back to the queue and tick the cases first.");
        }
        if (references.size() > MOST) {
            throw refused("Choose at most " + MOST + " cases at once.");
        }
        if (references.stream().anyMatch(each -> !each.matches("[A-Z0-9-]{1,20}"))) {
            throw refused("Choose the cases in the queue.");
        }
        return references;
    }

    private static Refused refused(String message) {
        return new Refused(Problem.withInput(List.of(new FieldProblem("case", "CASES", message))));
    }
}
