package org.resetdesk.evidence.attachment;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.Box;
import org.resetdesk.evidence.PictureReader;
import org.resetdesk.evidence.Sighting;
import org.resetdesk.evidence.Source;

/** Takes any ink of enough height for the claimed serial, and remembers what it was shown. */
final class InkReader implements PictureReader {

    private final int readableHeight;
    final List<String> shown = new ArrayList<>();

    InkReader(int readableHeight) {
        this.readableHeight = readableHeight;
    }

    @Override
    public Sighting look(BufferedImage picture, SerialNumber claimed) {
        shown.add(picture.getWidth() + " × " + picture.getHeight());
        int top = Integer.MAX_VALUE;
        int bottom = -1;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) & 0xff) < 128) {
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        if (bottom - top < readableHeight) {
            return Sighting.noSerial(1, "");
        }
        double height = picture.getHeight();
        return Sighting.match(claimed, Source.OCR, 0.9, new Box(0, top / height, 1, (bottom - top) / height));
    }
}
