package org.resetdesk.evidence.barcode;

import java.util.List;

/**
 * What one bar code or QR code holds, line by line, and where it stands in the picture's pixels. The verification code of a
 * device's label is never among the lines.
 *
 * @param exact the code carries check digits, so that what was decoded is what was printed
 */
public record Barcode(Kind kind, boolean exact, List<String> lines, int left, int top, int right, int bottom) {

    public enum Kind {
        SQUARE,
        LINEAR
    }
}
