package org.resetdesk.issuance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.resetdesk.issuance.Answer.Codes;
import org.resetdesk.issuance.Answer.DatedCode;

/** Answers for {@link DemoDevice}s at once. Its answers follow from the request alone, so asking twice issues nothing twice. */
final class DemoIssuer implements Issuer {

    private final byte[] masterKey;

    DemoIssuer(byte[] masterKey) {
        this.masterKey = masterKey.clone();
    }

    @Override
    public Reply ask(ResetRequest request) {
        return Reply.Answered.with(answer(request));
    }

    Answer answer(ResetRequest request) {
        var suite = DemoSuite.of(request.serial(), masterKey);
        return switch (request.method()) {
            case SECURITY_CODE -> codes(suite, request);
            case RESET_KEY -> new Answer.Key(suite.key(exportedOf(request), request.cameras()));
            case VERIFICATION_CODE -> new Answer.VerificationCode(suite.verificationCode(exportedOf(request)));
            case ENCRYPT_FILE -> new Answer.File("Encrypt.xml", suite.file(exportedOf(request), request.cameras()));
        };
    }

    private static Codes codes(DemoSuite suite, ResetRequest request) {
        var startTime = request.startTime().orElseThrow(() -> missing(request, "start time"));
        var codes = dates(startTime, request.today())
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
