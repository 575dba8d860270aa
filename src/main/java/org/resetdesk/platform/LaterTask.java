package org.resetdesk.platform;

import java.time.Duration;

/** Work that happens later, at least once: doing it twice must do no harm. */
public interface LaterTask {

    /** Stands in the database: never rename one while its work may wait there. */
    String name();

    /** Does the work for {@code instance}, in transactions of its own. An exception brings it back after a while, {@link NotYet} quietly. */
    void run(String instance);

    /** How often it is tried before {@link #giveUp}. */
    default int attempts() {
        return 5;
    }

    default Duration pauseAfter(int failures) {
        return Duration.ofSeconds(Math.min(600, 2L << Math.min(failures, 10)));
    }

    /** Called once after the last attempt: a person gets it now. */
    void giveUp(String instance, String trouble);
}
