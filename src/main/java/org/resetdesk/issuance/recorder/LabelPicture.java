package org.resetdesk.issuance.recorder;

import io.quarkus.logging.Log;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.resetdesk.evidence.barcode.DrawnCode;

/** Draws the label on the back of a recorder as the makers print theirs ({@code domain.md} §1.5), to be sent as evidence. */
final class LabelPicture {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 620;

    private LabelPicture() {}

    static byte[] of(Recorder recorder) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.drawRect(8, 8, WIDTH - 17, HEIGHT - 17);
        var tail = recorder.serial().tail();
        var model = recorder.firmware().model();
        var inQr = String.join("\r\n", "www.example.com", tail, recorder.verificationCode(), model);
        pen.drawImage(DrawnCode.qr(inQr, 300), 660, 130, null);
        pen.drawImage(DrawnCode.code128(tail, 520, 90), 30, 490, null);
        write(pen, recorder);
        pen.dispose();
        return png(picture);
    }

    private static void write(Graphics2D pen, Recorder recorder) {
        try {
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 50));
            pen.drawString("NETWORK VIDEO RECORDER", 40, 80);
            pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 34));
            var y = 150;
            for (var line : new String[] {
                "Model: " + recorder.firmware().model(),
                "S/N: " + recorder.serial().tail(),
                "Verification code: " + recorder.verificationCode(),
                "DC12V  4A",
                "Material code: 300000000",
            }) {
                pen.drawString(line, 40, y);
                y += 60;
            }
            pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 22));
            pen.drawString("A demo's label, of no real device", 590, 560);
        } catch (InternalError | RuntimeException | NoClassDefFoundError noFonts) {
            // A Java without any font says so by one of these. The codes alone are enough for a reader.
            Log.warnf("A demo label has no words on it: %s", noFonts);
        }
    }

    static byte[] png(BufferedImage picture) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
    }
}
