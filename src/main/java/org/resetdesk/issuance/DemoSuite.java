package org.resetdesk.issuance;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.platform.Secrets;

/**
 * The open scheme on which the demo issuer and the demo device agree: OCRA, RFC 6287, with a key for each device. No manufacturer's
 * device knows it.
 *
 * <p>The question is a SHA-256 of all that an answer must be good for, hence {@code QH64}, OCRA's longest. A code is typed on a remote
 * control, hence digits, and good for one day, hence {@code T24H}. Keys and files come from the whole HMAC, hence {@code -0}, and hold
 * the end of their time.
 */
final class DemoSuite {

    private static final String FOR_CODES = "OCRA-1:HOTP-SHA256-8:QH64-T24H";
    /** Good for as long as the device shows the same QR code, so it has no time in it. */
    private static final String FOR_VERIFICATION = "OCRA-1:HOTP-SHA256-8:QH64";

    /** Each ends in a minute that nobody types: a device tries those that its clock allows. */
    private static final String FOR_KEYS = "OCRA-1:HOTP-SHA256-0:QH64-T1M";

    /** The end, to the second, stands in the file. */
    private static final String FOR_FILES = "OCRA-1:HOTP-SHA256-0:QH64-T1S";

    /** Without 0, 1, I, L, O and U, which are misread or misheard. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int KEY_LENGTH = 8;
    private static final DateTimeFormatter AS_THE_DEVICE_SHOWS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final byte[] deviceKey;
    private final SerialNumber serial;

    private DemoSuite(byte[] deviceKey, SerialNumber serial) {
        this.deviceKey = deviceKey;
        this.serial = serial;
    }

    /** As an issuer knows it, which can compute the key of any device. */
    static DemoSuite of(SerialNumber serial, byte[] masterKey) {
        return new DemoSuite(keyFor(serial, masterKey), serial);
    }

    /** As the device itself knows it. */
    static DemoSuite inside(SerialNumber serial, byte[] deviceKey) {
        return new DemoSuite(deviceKey.clone(), serial);
    }

    /**
     * What is put into a device when it is made. By the serial's tail, as the label prints it: a case may name either form, and the
     * tail is in both.
     */
    static byte[] keyFor(SerialNumber serial, byte[] masterKey) {
        return Secrets.hmac(masterKey, ("device " + serial.tail()).getBytes(StandardCharsets.UTF_8));
    }

    String code(LocalDateTime startTime, boolean cameras, LocalDate date) {
        var shown = AS_THE_DEVICE_SHOWS.format(startTime).getBytes(StandardCharsets.US_ASCII);
        var question = question(ResetMethod.SECURITY_CODE, shown, cameras);
        // A date of a clock that was never set counts as well; none is before 1970.
        return new Ocra(FOR_CODES, deviceKey).digits(question.atTime(date.toEpochDay()));
    }

    /** @param minute since 1970, with which the key ends */
    String key(byte[] exported, boolean cameras, long minute) {
        return key(questionOf(ResetMethod.RESET_KEY, exported, cameras), minute);
    }

    /** The minute of the first such key, from one to another. */
    OptionalLong minuteOf(String key, byte[] exported, boolean cameras, long from, long to) {
        var question = questionOf(ResetMethod.RESET_KEY, exported, cameras);
        var given = key.getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(from, to)
                // In constant time: how long it takes tells nothing of how far a guess was right.
                .filter(minute ->
                        MessageDigest.isEqual(given, key(question, minute).getBytes(StandardCharsets.UTF_8)))
                .findFirst();
    }

    private String key(Ocra.Question question, long minute) {
        var number = new BigInteger(1, new Ocra(FOR_KEYS, deviceKey).whole(question.atTime(minute)));
        var key = new StringBuilder();
        for (var place = 0; place < KEY_LENGTH; place++) {
            var quotient = number.divideAndRemainder(BigInteger.valueOf(LETTERS.length()));
            key.append(LETTERS.charAt(quotient[1].intValue()));
            number = quotient[0];
        }
        return key.toString();
    }

    /** 8 digits, to be read out over the phone. */
    String verificationCode(byte[] shown) {
        return new Ocra(FOR_VERIFICATION, deviceKey)
                .digits(question(ResetMethod.VERIFICATION_CODE, withoutBlanks(shown), false));
    }

    /** @param end by the device's clock */
    byte[] file(byte[] exported, boolean cameras, LocalDateTime end) {
        var question = questionOf(ResetMethod.ENCRYPT_FILE, exported, cameras);
        var whole = new Ocra(FOR_FILES, deviceKey).whole(question.atTime(end.toEpochSecond(ZoneOffset.UTC)));
        return ("ResetDesk demo answer 2\n" + AS_THE_DEVICE_SHOWS.format(end) + "\n"
                        + HexFormat.of().formatHex(whole) + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** As it says itself; whether it is genuine shows {@link #file} alone. */
    static Optional<LocalDateTime> endIn(byte[] file) {
        var lines = new String(file, StandardCharsets.ISO_8859_1).split("\n");
        try {
            return lines.length < 2
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(lines[1], AS_THE_DEVICE_SHOWS));
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }

    private Ocra.Question questionOf(ResetMethod method, byte[] exported, boolean cameras) {
        return question(method, withoutBlanks(exported), cameras);
    }

    /** An export that went through a mail or an editor may have other line ends, and a string that was typed has blanks. */
    private static byte[] withoutBlanks(byte[] exported) {
        return new String(exported, StandardCharsets.ISO_8859_1)
                .replaceAll("[ \\t\\r\\n]", "")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private Ocra.Question question(ResetMethod method, byte[] shown, boolean cameras) {
        var digest = Secrets.digest();
        // The serial may hold any letter, but no line end; what was exported comes last: no two requests give the same
        // bytes.
        digest.update((method + "\n" + serial.tail() + "\n" + cameras + "\n").getBytes(StandardCharsets.UTF_8));
        return Ocra.Question.of(HexFormat.of().formatHex(digest.digest(shown)));
    }
}
