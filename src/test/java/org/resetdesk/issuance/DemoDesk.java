package org.resetdesk.issuance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.cases.SerialNumber;

/** The demo issuer, and what it answers, for tests of what takes its answers. */
public final class DemoDesk {

    /** When everything comes to it. */
    private static final Instant SENT = Instant.parse("2026-03-04T09:15:27Z");

    private static final Instant END = SENT.plus(Duration.ofHours(48).plusMinutes(5));

    private final byte[] masterKey;
    private final DemoIssuer issuer;

    public DemoDesk(String masterKey) {
        this.masterKey = masterKey.getBytes(StandardCharsets.US_ASCII);
        this.issuer = new DemoIssuer(this.masterKey);
    }

    public byte[] keyFor(SerialNumber serial) {
        return DemoSuite.keyFor(serial, masterKey);
    }

    public Map<LocalDate, String> codes(
            SerialNumber serial, LocalDateTime startTime, boolean cameras, LocalDate today) {
        var answer = answer(ResetMethod.SECURITY_CODE, serial, startTime, null, cameras, today, END);
        return ((Answer.Codes) answer)
                .codes().stream().collect(Collectors.toMap(Answer.DatedCode::date, Answer.DatedCode::code));
    }

    public String key(SerialNumber serial, String exported, boolean cameras) {
        return key(serial, exported, cameras, END);
    }

    public String key(SerialNumber serial, String exported, boolean cameras, Instant end) {
        var answer = answer(ResetMethod.RESET_KEY, serial, null, exported, cameras, LocalDate.EPOCH, end);
        return ((Answer.Key) answer).key();
    }

    public byte[] file(SerialNumber serial, String exported, boolean cameras) {
        return file(serial, exported, cameras, END);
    }

    public byte[] file(SerialNumber serial, String exported, boolean cameras, Instant end) {
        var answer = answer(ResetMethod.ENCRYPT_FILE, serial, null, exported, cameras, LocalDate.EPOCH, end);
        return ((Answer.File) answer).content();
    }

    public String verificationCode(SerialNumber serial, String shown) {
        var answer = answer(ResetMethod.VERIFICATION_CODE, serial, null, shown, false, LocalDate.EPOCH, END);
        return ((Answer.VerificationCode) answer).code();
    }

    private Answer answer(
            ResetMethod method,
            SerialNumber serial,
            LocalDateTime startTime,
            String exported,
            boolean cameras,
            LocalDate today,
            Instant end) {
        var bytes = Optional.ofNullable(exported).map(text -> text.getBytes(StandardCharsets.UTF_8));
        var request = new ResetRequest(
                "r-1", "C-1001", serial, method, Optional.ofNullable(startTime), bytes, cameras, today, SENT, end);
        return issuer.answer(request);
    }
}
