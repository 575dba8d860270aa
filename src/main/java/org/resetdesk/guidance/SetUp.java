package org.resetdesk.guidance;

/** What was set up before the password was lost, and what is at hand now; each may be unsaid. */
record SetUp(Bound bound, Answer email, Answer questions, Answer guid, Answer button, Answer monitor, Answer lan) {

    /** Whose Hik-Connect account the device is bound to. */
    enum Bound {
        MINE,
        OTHER,
        NO,
        UNSAID
    }

    enum Answer {
        YES,
        NO,
        UNSAID
    }

    static final SetUp UNSAID = new SetUp(
            Bound.UNSAID, Answer.UNSAID, Answer.UNSAID, Answer.UNSAID, Answer.UNSAID, Answer.UNSAID, Answer.UNSAID);
}
