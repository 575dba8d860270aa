package org.resetdesk.evidence.barcode;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The QR code of a device's label: host, serial, verification code, model, each on a line of its own (domain.md §1.5). The
 * verification code opens the device's video stream, so it is dropped here, before anything else sees it.
 */
final class LabelCode {

    private static final Pattern LINE_END = Pattern.compile("\\n\\r|\\r\\n|\\r|\\n");
    private static final Pattern SERIAL = Pattern.compile("\\p{Alnum}{9}");

    private LabelCode() {}

    static List<String> linesOf(String payload) {
        var lines = LINE_END.split(payload.strip());
        if (lines.length < 2) {
            return List.of(lines[0]);
        }
        var serial = lines[1].strip();
        // Only the known layout tells a verification code from harmless text; elsewhere a third line is dropped too.
        if (!SERIAL.matcher(serial).matches()) {
            return lines.length == 2 ? List.of(lines) : List.of(lines[0], lines[1]);
        }
        return lines.length < 4 ? List.of("S/N: " + serial) : List.of("S/N: " + serial, "Model: " + lines[3].strip());
    }
}
