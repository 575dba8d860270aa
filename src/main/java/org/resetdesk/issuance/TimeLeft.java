package org.resetdesk.issuance;

import java.time.Duration;
import java.time.Instant;

/** How long an answer still works, for pages: in words, and in seconds for those that count them down. */
record TimeLeft(Duration duration) {

    static TimeLeft between(Instant now, Instant end) {
        return new TimeLeft(Duration.between(now, end));
    }

    public long seconds() {
        return Math.max(0, duration.toSeconds());
    }

    public String words() {
        if (seconds() == 0) {
            return "expired";
        }
        return duration.toHours() > 0
                ? duration.toHours() + " h " + duration.toMinutesPart() + " min left"
                : duration.toMinutes() + " min left";
    }
}
