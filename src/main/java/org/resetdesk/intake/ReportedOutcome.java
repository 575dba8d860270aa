package org.resetdesk.intake;

import java.util.ArrayList;
import java.util.List;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.language.Words;

/**
 * Whether an answer worked, as its sender says.
 *
 * @param worked    {@code true} or {@code false}
 * @param errorCode SADP's error number; empty where it showed none
 */
record ReportedOutcome(String worked, String errorCode) {

    static ReportedOutcome of(Object worked, Object errorCode) {
        return new ReportedOutcome(text(worked), text(errorCode));
    }

    private static String text(Object sent) {
        return sent == null ? "" : sent.toString().strip();
    }

    List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        if (!worked.matches("true|false")) {
            problems.add(new FieldProblem("worked", "WORKED_MISSING", words().workedMissing()));
        }
        if (!errorCode.matches("(?:[1-9]\\d{0,5})?")) {
            problems.add(new FieldProblem("errorCode", "ERROR_CODE_FORM", words().errorCodeForm()));
        }
        return problems;
    }

    boolean itWorked() {
        return worked.equals("true");
    }

    /** Null where there is none. */
    Integer error() {
        return errorCode.isEmpty() ? null : Integer.valueOf(errorCode);
    }

    private static IntakeProblemMessages words() {
        return Words.of(IntakeProblemMessages.class);
    }
}
