package org.resetdesk.review.bulk;

import java.util.List;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.Refused;
import org.resetdesk.platform.language.Words;

/** The references that were ticked in the queue. */
final class ChosenCases {

    static final int MOST = 50;

    private ChosenCases() {}

    static List<String> of(List<String> ticked) {
        var references = ticked == null
                ? List.<String>of()
                : ticked.stream().map(String::strip).distinct().toList();
        if (references.isEmpty()) {
            throw refused(words().tickFirst());
        }
        if (references.size() > MOST) {
            throw refused(words().tooMany(MOST));
        }
        if (references.stream().anyMatch(each -> !each.matches("[A-Z0-9-]{1,20}"))) {
            throw refused(words().chooseInQueue());
        }
        return references;
    }

    private static Refused refused(String message) {
        return new Refused(Problem.withInput(List.of(new FieldProblem("case", "CASES", message))));
    }

    private static BulkMessages words() {
        return Words.of(BulkMessages.class);
    }
}
