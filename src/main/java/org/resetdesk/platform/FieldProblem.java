package org.resetdesk.platform;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.resetdesk.platform.language.Words;

/**
 * What is wrong with one field, and what to do about it.
 *
 * @param status the HTTP status for this problem alone: 413, 415 or 422
 * @param code   stable, for programs
 */
public record FieldProblem(@JsonIgnore int status, String field, String code, String message) {

    static final int UNPROCESSABLE = 422;

    public FieldProblem(String field, String code, String message) {
        this(UNPROCESSABLE, field, code, message);
    }

    /** PostgreSQL keeps no NUL character, in no text. */
    public static boolean isUnstorable(String text) {
        return text.indexOf('\0') >= 0;
    }

    public static FieldProblem unstorable(String field) {
        return new FieldProblem(
                field, "TEXT_UNSTORABLE", Words.of(FailureMessages.class).unstorable());
    }
}
