package org.resetdesk.issuance;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a suite such as {@code OCRA-1:HOTP-SHA512-8:C-QN08-PSHA1-T1M} asks for, RFC 6287 section 6. Session data ({@code S})
 * is refused: nothing here has any.
 *
 * @param hash           of the HMAC, as {@code SHA256}
 * @param digits         of the answer; 0 stands for the whole HMAC
 * @param questionFormat {@code A} letters and digits, {@code N} digits, {@code H} hexadecimal
 */
record OcraSuite(
        String text,
        String hash,
        int digits,
        boolean counter,
        char questionFormat,
        Optional<String> pinHash,
        Optional<Duration> step) {

    private static final Pattern SUITE =
            Pattern.compile("OCRA-1:HOTP-(?<hash>SHA1|SHA256|SHA512)-(?<digits>0|4|5|6|7|8|9|10)"
                    + ":(?<counter>C-)?Q(?<format>[ANH])(?:0[4-9]|[1-5]\\d|6[0-4])"
                    + "(?:-P(?<pin>SHA1|SHA256|SHA512))?(?:-T(?<count>\\d{1,2})(?<unit>[SMH]))?");

    static OcraSuite of(String text) {
        var parts = SUITE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not an OCRA suite that is understood here: " + text);
        }
        var step = Optional.ofNullable(parts.group("count"))
                .map(count -> Duration.parse("PT" + count + parts.group("unit")));
        return new OcraSuite(
                text,
                parts.group("hash"),
                Integer.parseInt(parts.group("digits")),
                parts.group("counter") != null,
                parts.group("format").charAt(0),
                Optional.ofNullable(parts.group("pin")),
                step);
    }
}
