package org.resetdesk.review;

import io.quarkus.qute.RawString;
import java.time.Duration;
import java.time.Instant;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.evidence.Verdict;
import org.resetdesk.platform.language.Words;
import org.resetdesk.review.presence.Attention;

/**
 * One case as the queue shows it.
 *
 * @param verdict null while nothing is read
 * @param age     how long it has stood where it stands
 * @param left    until it should be decided, negative when it should have been; null where nobody waits for a decision
 * @param attention who has it and who looks
 * @param remark  what other features say of it; null where nothing
 */
record QueueLine(
        SupportCase supportCase, Verdict verdict, Duration age, Duration left, Attention attention, RawString remark) {

    static QueueLine of(
            SupportCase supportCase,
            Verdict verdict,
            Attention attention,
            RawString remark,
            Duration decideWithin,
            Instant now) {
        var age = Duration.between(supportCase.waitingSince(), now);
        var waits = supportCase.status() == CaseStatus.AWAITING_REVIEW;
        return new QueueLine(supportCase, verdict, age, waits ? decideWithin.minus(age) : null, attention, remark);
    }

    public String waiting() {
        return inWords(age);
    }

    public String due() {
        return left.isNegative() ? words().lateBy(inWords(left.negated())) : words().dueIn(inWords(left));
    }

    public String tone() {
        return left.isNegative() ? "stop" : "";
    }

    static String inWords(Duration age) {
        if (age.toMinutes() < 1) {
            return words().aMoment();
        }
        if (age.toHours() < 1) {
            return words().minutes(Long.toString(age.toMinutes()));
        }
        return age.toDays() < 1
                ? words().hours(Long.toString(age.toHours()))
                : words().daysLong(Long.toString(age.toDays()));
    }

    private static QueueMessages words() {
        return Words.of(QueueMessages.class);
    }
}
