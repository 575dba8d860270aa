package org.resetdesk.cases;

/**
 * How a case stands, in an installer's words.
 *
 * @param tone as {@link CaseStatus#tone()}
 * @param spent whether its answer is of no use any more
 */
public record StatusWord(String text, String tone, boolean spent) {

    static StatusWord of(CaseStatus status) {
        return new StatusWord(status.word(), status.tone(), false);
    }

    public static StatusWord ofSpentAnswer(String text) {
        return new StatusWord(text, "warn", true);
    }
}
