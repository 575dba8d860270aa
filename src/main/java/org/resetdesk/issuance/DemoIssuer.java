package org.resetdesk.issuance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.issuance.Answer.Codes;
import org.resetdesk.issuance.Answer.DatedCode;

/** Answers for {@link DemoDevice}s at once. Its answers follow from the request alone, so asking twice issues nothing twice. */
final class DemoIssuer implements Issuer {

    /** No device takes an answer so long after its export. */
    private static final Duration LONGEST = Duration.ofHours(49);

    private final byte[] masterKey;

    DemoIssuer(byte[] masterKey) {
        this.masterKey = masterKey.clone();
    }

    @Override
    public Reply ask(ResetRequest request) {
        return new Reply.Answered(answer(request), Optional.of(end(request)));
    }

    /** A key ends with a minute, all else with a second, and so does what the desk promises. */
    private static Instant end(ResetRequest request) {
        var second = request.expiresAt().truncatedTo(ChronoUnit.SECONDS);
        return request.method() == ResetMethod.RESET_KEY
                ? second.plusSeconds(59).truncatedTo(ChronoUnit.MINUTES)
                : second;
    }

    /**
     * By the device's clock, which its export shows. Where that is far from the time at which the export came, it was never set; nobody
     * knows how long before the export was made, so that an answer may end by so much earlier there.
     */
    private static LocalDateTime endOnDevice(ResetRequest request) {
        var latest = request.sentAt().plus(LONGEST);
        var promised = end(request);
        var end = LocalDateTime.ofInstant(promised.isBefore(latest) ? promised : latest, ZoneOffset.UTC);
        var sent = LocalDateTime.ofInstant(request.sentAt(), ZoneOffset.UTC);
        return DemoExport.shownIn(exportedOf(request))
                .map(shown -> Duration.between(shown, sent))
                .filter(ahead -> ahead.abs().compareTo(LONGEST) > 0)
                .map(ahead -> end.minus(ahead))
                .orElse(end);
    }

    Answer answer(ResetRequest request) {
        var suite = DemoSuite.of(request.serial(), masterKey);
        return switch (request.method()) {
            case SECURITY_CODE -> codes(suite, request);
            case RESET_KEY -> new Answer.Key(key(suite, request));
            case VERIFICATION_CODE -> new Answer.VerificationCode(suite.verificationCode(exportedOf(request)));
            case ENCRYPT_FILE -> new Answer.File("Encrypt.xml", file(suite, request));
        };
    }

    private static String key(DemoSuite suite, ResetRequest request) {
        var seconds = endOnDevice(request).toEpochSecond(ZoneOffset.UTC);
        // Up to the next full minute where the device's clock runs beside ours.
        return suite.key(exportedOf(request), request.cameras(), Math.floorDiv(seconds + 59, 60L));
    }

    private static byte[] file(DemoSuite suite, ResetRequest request) {
        return suite.file(
                exportedOf(request), request.cameras(), endOnDevice(request).truncatedTo(ChronoUnit.SECONDS));
    }

    private static Codes codes(DemoSuite suite, ResetRequest request) {
        var startTime = request.startTime().orElseThrow(() -> missing(request, "start time"));
        var last = LocalDate.ofInstant(request.expiresAt(), ZoneOffset.UTC);
        var codes = dates(startTime, request.today())
                .filter(date -> !date.isAfter(last))
                .map(date -> new DatedCode(date, suite.code(startTime, request.cameras(), date)))
                .toList();
        return new Codes(codes);
    }

    /**
     * The date that the device will show is not known: today where its clock is right, give or take a time zone; and where it is
     * not, as after 1970, the day on which it was started to read the start time, or one of the next.
     */
    private static Stream<LocalDate> dates(LocalDateTime startTime, LocalDate today) {
        var ifClockIsRight = IntStream.rangeClosed(-1, 2).mapToObj(today::plusDays);
        var ifClockIsWrong = IntStream.rangeClosed(0, 3).mapToObj(startTime.toLocalDate()::plusDays);
        return Stream.concat(ifClockIsWrong, ifClockIsRight).distinct().sorted();
    }

    private static byte[] exportedOf(ResetRequest request) {
        return request.exported().orElseThrow(() -> missing(request, "exported string or file"));
    }

    /** Intake lets no such case through. */
    private static IllegalArgumentException missing(ResetRequest request, String what) {
        return new IllegalArgumentException("Case " + request.reference() + " was approved without its " + what);
    }
}
