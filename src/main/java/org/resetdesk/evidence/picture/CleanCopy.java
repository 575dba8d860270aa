package org.resetdesk.evidence.picture;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What staff see of a picture: new JPEG bytes of its pixels, so that no metadata and nothing hidden comes along. */
public final class CleanCopy {

    private static final float QUALITY = 0.85f;

    private CleanCopy() {}

    public static BufferedImage shrunk(BufferedImage picture, int longestSide) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        if (longest <= longestSide) {
            return picture;
        }
        double scale = (double) longestSide / longest;
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = copy.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        // Bilinear alone skips pixels below half size, so first come exact halves.
        graphics.drawImage(scale < 0.5 ? shrunk(halved(picture), longestSide) : picture, 0, 0, width, height, null);
        graphics.dispose();
        return copy;
    }

    private static BufferedImage halved(BufferedImage picture) {
        return Upright.of(picture, Orientation.UPRIGHT, 2);
    }

    public static void write(BufferedImage picture, OutputStream target) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("JPEG").next();
        try (var output = new MemoryCacheImageOutputStream(target)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
