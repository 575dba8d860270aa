package org.resetdesk.evidence.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.Arrays;

/**
 * Turns a decoded picture upright, flattens it on white and shrinks it, all in one pass over its rows, so that never more than
 * two copies of it are in memory.
 */
final class Upright {

    private Upright() {}

    /** {@code shrink}: 2 averages each 2 × 2 pixels into one. */
    static BufferedImage of(BufferedImage stored, Orientation orientation, int shrink) {
        if (stored.getType() == BufferedImage.TYPE_3BYTE_BGR && orientation.exif() == 1 && shrink == 1) {
            return stored;
        }
        int width = Math.max(1, stored.getWidth() / shrink);
        int height = Math.max(1, stored.getHeight() / shrink);
        var upright = orientation.swapsSides()
                ? new BufferedImage(height, width, BufferedImage.TYPE_3BYTE_BGR)
                : new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var pixels = ((DataBufferByte) upright.getRaster().getDataBuffer()).getData();
        var row = Row.of(stored);
        for (int y = 0; y < height; y++) {
            var rgb = shrink == 1 ? row.at(y) : averaged(row, y, width, stored, shrink);
            for (int x = 0; x < width; x++) {
                int at = 3 * orientation.indexOf(x, y, width, height);
                pixels[at] = rgb[3 * x + 2];
                pixels[at + 1] = rgb[3 * x + 1];
                pixels[at + 2] = rgb[3 * x];
            }
        }
        return upright;
    }

    private static byte[] averaged(Row row, int y, int width, BufferedImage stored, int shrink) {
        var sums = new int[width * 3];
        for (int down = 0; down < shrink; down++) {
            var rgb = row.at(Math.min(y * shrink + down, stored.getHeight() - 1));
            for (int x = 0; x < width; x++) {
                for (int right = 0; right < shrink; right++) {
                    int from = 3 * Math.min(x * shrink + right, stored.getWidth() - 1);
                    sums[3 * x] += rgb[from] & 0xff;
                    sums[3 * x + 1] += rgb[from + 1] & 0xff;
                    sums[3 * x + 2] += rgb[from + 2] & 0xff;
                }
            }
        }
        var means = new byte[sums.length];
        for (int i = 0; i < sums.length; i++) {
            means[i] = (byte) (sums[i] / (shrink * shrink));
        }
        return means;
    }

    /** Reads rows as R, G, B bytes. */
    private interface Row {

        byte[] at(int y);

        static Row of(BufferedImage picture) {
            var colours = picture.getColorModel();
            if (picture.getType() == BufferedImage.TYPE_3BYTE_BGR) {
                var row = new byte[picture.getWidth() * 3];
                return y -> (byte[]) picture.getRaster().getDataElements(0, y, picture.getWidth(), 1, row);
            }
            boolean grey = colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
            return grey && !(colours instanceof IndexColorModel) ? greyRow(picture, colours) : anyRow(picture);
        }

        /** Java's own conversion brightens grey by a gamma curve, which no browser does. */
        private static Row greyRow(BufferedImage picture, ColorModel colours) {
            int width = picture.getWidth();
            int bands = picture.getRaster().getNumBands();
            int most = (1 << colours.getComponentSize(0)) - 1;
            var samples = new int[width * bands];
            var row = new byte[width * 3];
            return y -> {
                picture.getRaster().getPixels(0, y, width, 1, samples);
                for (int x = 0; x < width; x++) {
                    int grey = samples[x * bands] * 255 / most;
                    int alpha = bands > 1 ? samples[x * bands + 1] * 255 / most : 255;
                    Arrays.fill(row, 3 * x, 3 * x + 3, (byte) onWhite(grey, alpha));
                }
                return row;
            };
        }

        private static Row anyRow(BufferedImage picture) {
            int width = picture.getWidth();
            var pixels = new int[width];
            var row = new byte[width * 3];
            return y -> {
                picture.getRGB(0, y, width, 1, pixels, 0, width);
                for (int x = 0; x < width; x++) {
                    int alpha = pixels[x] >>> 24;
                    row[3 * x] = (byte) onWhite(pixels[x] >> 16 & 0xff, alpha);
                    row[3 * x + 1] = (byte) onWhite(pixels[x] >> 8 & 0xff, alpha);
                    row[3 * x + 2] = (byte) onWhite(pixels[x] & 0xff, alpha);
                }
                return row;
            };
        }

        private static int onWhite(int colour, int alpha) {
            return (colour * alpha + 255 * (255 - alpha)) / 255;
        }
    }
}
