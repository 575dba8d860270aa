package org.resetdesk.evidence.barcode;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import java.awt.image.BufferedImage;
import java.util.Map;

/** Draws codes that a phone can scan, each with the quiet zone around it that readers need. */
public final class DrawnCode {

    private DrawnCode() {}

    /** A square of {@code size} pixels. */
    public static BufferedImage qr(String text, int size) {
        return drawn(text, BarcodeFormat.QR_CODE, size, size, 4);
    }

    /** Capitals, digits and what else Code 128 has. */
    public static BufferedImage code128(String text, int width, int height) {
        return drawn(text, BarcodeFormat.CODE_128, width, height, 10);
    }

    private static BufferedImage drawn(String text, BarcodeFormat format, int width, int height, int margin) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, margin);
            return MatrixToImageWriter.toBufferedImage(
                    new MultiFormatWriter().encode(text, format, width, height, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException(text.length() + " characters do not fit into " + format, e);
        }
    }
}
