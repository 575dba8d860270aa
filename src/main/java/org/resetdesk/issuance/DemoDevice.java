package org.resetdesk.issuance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.resetdesk.cases.SerialNumber;

/** Inside a pretended recorder: accepts what {@link DemoIssuer} answers, which it recomputes from its own key. */
public final class DemoDevice {

    /** Of an answer, by the device's clock. */
    public enum Verdict {
        RIGHT,
        EXPIRED,
        WRONG
    }

    /** How far from now a key may end; more than any issuer gives. */
    private static final Duration LONGEST = Duration.ofHours(50);

    private final DemoSuite suite;

    /** @param key put in by the {@link DemoFactory} */
    public DemoDevice(SerialNumber serial, byte[] key) {
        this.suite = DemoSuite.inside(serial, key);
    }

    /** @param shownDate the date that the device shows */
    public boolean acceptsCode(String code, LocalDateTime startTime, boolean cameras, LocalDate shownDate) {
        return same(text(code.strip()), text(suite.code(startTime, cameras, shownDate)));
    }

    /** @param now what its clock shows */
    public Verdict judgeKey(String key, byte[] exported, boolean cameras, LocalDateTime now) {
        var typed = key.strip().toUpperCase(Locale.ROOT);
        var minute = minuteOf(now);
        var end = suite.minuteOf(typed, exported, cameras, minute - LONGEST.toMinutes(), minute + LONGEST.toMinutes());
        if (end.isEmpty()) {
            return Verdict.WRONG;
        }
        return end.getAsLong() > minute ? Verdict.RIGHT : Verdict.EXPIRED;
    }

    private static long minuteOf(LocalDateTime time) {
        return Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), 60L);
    }

    /** @param shown the text of the QR code that the device shows; another one after a restart or a change of its mailbox */
    public boolean acceptsVerificationCode(String code, byte[] shown) {
        return same(text(code.strip()), text(suite.verificationCode(shown)));
    }

    /** @param now what its clock shows */
    public Verdict judgeFile(byte[] file, byte[] exported, boolean cameras, LocalDateTime now) {
        var end = DemoSuite.endIn(file).filter(read -> same(file, suite.file(exported, cameras, read)));
        if (end.isEmpty()) {
            return Verdict.WRONG;
        }
        return now.isBefore(end.get()) ? Verdict.RIGHT : Verdict.EXPIRED;
    }

    private static byte[] text(String answer) {
        return answer.getBytes(StandardCharsets.UTF_8);
    }

    /** In constant time: how long it takes tells nothing of how far a guess was right. */
    private static boolean same(byte[] given, byte[] right) {
        return MessageDigest.isEqual(given, right);
    }
}
