package org.resetdesk.review.words;

import java.util.Arrays;
import java.util.List;
import org.resetdesk.cases.AskedItem;
import org.resetdesk.cases.RejectionReason;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.review.words.CannedAnswer.Use;

/**
 * One canned answer as its form shows it.
 *
 * @param id null for a new one
 */
record CannedAnswerView(Long id, CannedAnswerForm form, List<FieldProblem> problems) {

    public boolean isRefusal() {
        return form.use() == Use.REFUSAL;
    }

    public List<FieldProblem> of(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .toList();
    }

    public boolean has(RejectionReason reason) {
        return form.reason().filter(reason::equals).isPresent();
    }

    public boolean has(AskedItem item) {
        return form.items().contains(item);
    }

    public List<RejectionReason> reasons() {
        return Arrays.stream(RejectionReason.values())
                .filter(RejectionReason::isForTechnicians)
                .toList();
    }

    public AskedItem[] items() {
        return AskedItem.values();
    }

    public Variable[] variables() {
        return Variable.values();
    }
}
