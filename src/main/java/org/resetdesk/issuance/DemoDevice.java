package org.resetdesk.issuance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.resetdesk.cases.SerialNumber;

/** Inside a pretended recorder: accepts what {@link DemoIssuer} answers, which it recomputes from its own key. */
public final class DemoDevice {

    private final DemoSuite suite;

    /** @param key put in by the {@link DemoFactory} */
    public DemoDevice(SerialNumber serial, byte[] key) {
        this.suite = DemoSuite.inside(serial, key);
    }

    /** @param shownDate the date that the device shows */
    public boolean acceptsCode(String code, LocalDateTime startTime, boolean cameras, LocalDate shownDate) {
        return same(text(code.strip()), text(suite.code(startTime, cameras, shownDate)));
    }

    public boolean acceptsKey(String key, byte[] exported, boolean cameras) {
        return same(text(key.strip().toUpperCase(Locale.ROOT)), text(suite.key(exported, cameras)));
    }

    /** @param shown the text of the QR code that the device shows; another one after a restart or a change of its mailbox */
    public boolean acceptsVerificationCode(String code, byte[] shown) {
        return same(text(code.strip()), text(suite.verificationCode(shown)));
    }

    public boolean acceptsFile(byte[] file, byte[] exported, boolean cameras) {
        return same(file, suite.file(exported, cameras));
    }

    private static byte[] text(String answer) {
        return answer.getBytes(StandardCharsets.UTF_8);
    }

    /** In constant time: how long it takes tells nothing of how far a guess was right. */
    private static boolean same(byte[] given, byte[] right) {
        return MessageDigest.isEqual(given, right);
    }
}
