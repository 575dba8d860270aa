package org.resetdesk.guidance.rules;

/** What was set up before the password was lost, and what is at hand now; each may be unsaid. */
public record SetUp(
        Bound bound, Answer email, Answer questions, Answer guid, Answer button, Answer monitor, Answer lan) {

    /** Whose Hik-Connect account the device is bound to. */
    public enum Bound {
        MINE,
        OTHER,
        NO,
        UNSAID
    }

    public enum Answer {
        YES,
        NO,
        UNSAID
    }

    public static final SetUp UNSAID = new SetUp(
            Bound.UNSAID, Answer.UNSAID, Answer.UNSAID, Answer.UNSAID, Answer.UNSAID, Answer.UNSAID, Answer.UNSAID);
}
