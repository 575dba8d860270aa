package org.resetdesk.review;

import io.quarkus.qute.RawString;
import java.time.Duration;
import java.time.Instant;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.evidence.Verdict;

/**
 * One case as the queue shows it.
 *
 * @param verdict null while nothing is read
 * @param remark  what other features say of it; null where nothing
 */
record QueueLine(SupportCase supportCase, Verdict verdict, String age, RawString remark) {

    static QueueLine of(SupportCase supportCase, Verdict verdict, RawString remark, Instant now) {
        return new QueueLine(supportCase, verdict, inWords(Duration.between(supportCase.waitingSince(), now)), remark);
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
