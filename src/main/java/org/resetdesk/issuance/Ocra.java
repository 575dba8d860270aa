package org.resetdesk.issuance;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The OATH challenge-response algorithm, RFC 6287: who holds the key answers a question so that nobody else could, and the answer
 * fits no other question. Its data, in order: the suite, a zero, then as the suite asks counter, question, PIN and time.
 */
final class Ocra {

    /** Section 5.1: "the question is padded with zeros to 128 bytes". */
    private static final int QUESTION_BYTES = 128;

    private static final int[] POWERS = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
    };

    private final OcraSuite suite;
    private final byte[] key;

    Ocra(String suite, byte[] key) {
        this.suite = OcraSuite.of(suite);
        this.key = key.clone();
    }

    /**
     * What a question is asked with; what the suite does not ask for is left out of account.
     *
     * @param time in steps of the suite since 1970
     */
    record Question(String text, long counter, String pin, long time) {

        static Question of(String text) {
            return new Question(text, 0, "", 0);
        }

        Question atTime(long steps) {
            return new Question(text, counter, pin, steps);
        }
    }

    /** As many decimal digits as the suite says. */
    String digits(Question question) {
        if (suite.digits() == 0) {
            throw new IllegalStateException(suite.text() + " asks for the whole HMAC");
        }
        // Section 5.2, which is HOTP's, RFC 4226 section 5.3: 31 bits at the place that the last nibble names.
        var hmac = whole(question);
        var offset = hmac[hmac.length - 1] & 0xf;
        long number = ByteBuffer.wrap(hmac, offset, 4).getInt() & 0x7fff_ffff;
        var shown = suite.digits() < POWERS.length ? number % POWERS[suite.digits()] : number;
        return String.format("%0" + suite.digits() + "d", shown);
    }

    /** The HMAC without truncation. */
    byte[] whole(Question question) {
        try {
            var algorithm = "Hmac" + suite.hash();
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            mac.update(suite.text().getBytes(StandardCharsets.US_ASCII));
            mac.update((byte) 0);
            if (suite.counter()) {
                mac.update(eightBytes(question.counter()));
            }
            mac.update(padded(question.text()));
            if (suite.pinHash().isPresent()) {
                mac.update(hashOfPin(question.pin()));
            }
            if (suite.step().isPresent()) {
                mac.update(eightBytes(question.time()));
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java computes " + suite.text(), e);
        }
    }

    private byte[] padded(String question) {
        var bytes =
                switch (suite.questionFormat()) {
                    case 'A' -> question.getBytes(StandardCharsets.US_ASCII);
                    // A number is written in hexadecimal, and the padding comes at the right of its last digit.
                    case 'N' -> fromHexDigits(new BigInteger(question).toString(16));
                    default -> fromHexDigits(question);
                };
        return Arrays.copyOf(bytes, QUESTION_BYTES);
    }

    private static byte[] fromHexDigits(String digits) {
        return HexFormat.of().parseHex(digits.length() % 2 == 0 ? digits : digits + "0");
    }

    private byte[] hashOfPin(String pin) throws GeneralSecurityException {
        var algorithm = suite.pinHash().orElseThrow().replace("SHA", "SHA-");
        return MessageDigest.getInstance(algorithm).digest(pin.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] eightBytes(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }
}
