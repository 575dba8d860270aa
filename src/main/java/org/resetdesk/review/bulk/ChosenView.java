package org.resetdesk.review.bulk;

import java.util.List;
import org.resetdesk.account.Account;
import org.resetdesk.account.Person;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.RejectionReason;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.review.DecisionForm;
import org.resetdesk.review.words.CannedAnswer;
import org.resetdesk.review.words.Variable;

/**
 * The chosen cases, with what can be done with all of them.
 *
 * @param words    canned answers, with their variables still open
 * @param reason   the name of the chosen one; empty where none is yet
 * @param problems what was wrong with the words that were sent
 */
record ChosenView(
        List<SupportCase> cases,
        List<Account> technicians,
        List<CannedAnswer> words,
        String reason,
        String message,
        List<FieldProblem> problems,
        Person me) {

    public boolean isOne() {
        return cases.size() == 1;
    }

    public boolean waits(SupportCase supportCase) {
        return supportCase.status() == CaseStatus.AWAITING_REVIEW;
    }

    public List<RejectionReason> reasons() {
        return DecisionForm.reasons();
    }

    public Variable[] variables() {
        return Variable.values();
    }
}
