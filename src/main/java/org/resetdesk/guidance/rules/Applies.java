package org.resetdesk.guidance.rules;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a way works for the device at hand; in the order in which ways are listed. */
public enum Applies {
    YES,
    UNKNOWN,
    NO;

    /** Of several things that must all hold. */
    public Applies and(Applies other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
