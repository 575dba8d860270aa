package org.resetdesk.issuance;

import java.time.Duration;
import java.time.Instant;
import org.resetdesk.platform.language.Words;

/** How long an answer still works, for pages: in words, and in seconds for those that count them down. */
record TimeLeft(Duration duration) {

    static TimeLeft between(Instant now, Instant end) {
        return new TimeLeft(Duration.between(now, end));
    }

    public long seconds() {
        return Math.max(0, duration.toSeconds());
    }

    public String words() {
        var words = Words.of(IssuanceMessages.class);
        if (seconds() == 0) {
            return words.expired();
        }
        return duration.toHours() > 0
                ? words.hoursLeft(duration.toHours(), duration.toMinutesPart())
                : words.minutesLeft(duration.toMinutes());
    }
}
