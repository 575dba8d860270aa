package org.resetdesk.review;

import java.time.Duration;
import java.time.Instant;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.evidence.Verdict;

/** One case as the queue shows it. {@code verdict} is null while nothing is read. */
record QueueLine(SupportCase supportCase, Verdict verdict, String age) {

    static QueueLine of(SupportCase supportCase, Verdict verdict, Instant now) {
        return new QueueLine(supportCase, verdict, inWords(Duration.between(supportCase.waitingSince(), now)));
    }

    static String inWords(Duration age) {
        if (age.toMinutes() < 1) {
            return "a moment";
        }
        if (age.toHours() < 1) {
            return age.toMinutes() + " min";
        }
        return age.toDays() < 1 ? age.toHours() + " h" : age.toDays() + " d";
    }
}
