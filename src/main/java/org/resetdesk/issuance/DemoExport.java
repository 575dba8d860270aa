package org.resetdesk.issuance;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a demo device exports: random text, and what its clock showed, so that an answer can end by that clock. */
public final class DemoExport {

    private static final Pattern STAMPED = Pattern.compile("[!-~]*\\.([0-9a-f]{10})\\s*");

    private DemoExport() {}

    public static String of(String random, LocalDateTime shown) {
        return random + "." + String.format("%010x", shown.toEpochSecond(ZoneOffset.UTC));
    }

    /** Empty for what no demo device exported. */
    static Optional<LocalDateTime> shownIn(byte[] export) {
        var stamp = STAMPED.matcher(new String(export, StandardCharsets.ISO_8859_1));
        return stamp.matches()
                ? Optional.of(LocalDateTime.ofEpochSecond(Long.parseLong(stamp.group(1), 16), 0, ZoneOffset.UTC))
                : Optional.empty();
    }
}
