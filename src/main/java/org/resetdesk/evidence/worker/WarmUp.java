package org.resetdesk.evidence.worker;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.PictureReader;

/** Reads a drawn label once, before anybody sends one: a reader's first picture takes several times as long as the next. */
final class WarmUp {

    private static final String SERIAL = "586123456";
    private static final String[] LABEL = {"NETWORK CAMERA", "Model: DS-2CD2042WD-I", "S/N: " + SERIAL, "Made in China"
    };

    private WarmUp() {}

    /** Whatever goes wrong, a machine without fonts for one, goes wrong again with the first picture, or does not matter. */
    static void of(PictureReader reader) {
        try {
            reader.look(label(), SerialNumber.asItStands(SERIAL));
        } catch (Exception | LinkageError | InternalError coldStart) {
            return;
        }
    }

    private static BufferedImage label() {
        var label = new BufferedImage(1000, 600, BufferedImage.TYPE_3BYTE_BGR);
        var pen = label.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, label.getWidth(), label.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 44));
        for (int line = 0; line < LABEL.length; line++) {
            pen.drawString(LABEL[line], 60, 120 + 110 * line);
        }
        pen.dispose();
        return label;
    }
}
