package org.resetdesk.evidence.lines;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.stream.IntStream;

/** A picture as plain numbers, 0xRRGGBB each, row by row: scaled, turned and cut without any image library. */
public final class Pixels {

    /** A picture, if it has some pixels, is scaled in so many bands, by whichever threads are free. */
    private static final int BANDS = 8;

    private static final int WORTH_SHARING = 500_000;

    private final int width;
    private final int height;
    private final int[] rgb;

    Pixels(int width, int height, int[] rgb) {
        this.width = width;
        this.height = height;
        this.rgb = rgb;
    }

    /** A copy whose longer side is at most {@code longest}: what a phone takes beyond that tells a reader nothing more. */
    public static Pixels of(BufferedImage image, int longest) {
        var whole = image.getWidth() * (long) image.getHeight();
        var side = Math.max(image.getWidth(), image.getHeight());
        if (side <= longest && whole < Integer.MAX_VALUE) {
            return new Pixels(image.getWidth(), image.getHeight(), strip(image, 0, image.getHeight()));
        }
        // In strips, so that a 40-megapixel picture is never held twice.
        var width = Math.max(1, Math.round(image.getWidth() * (float) longest / side));
        var height = Math.max(1, Math.round(image.getHeight() * (float) longest / side));
        var small = new int[width * height];
        var step = 64;
        for (var y = 0; y < height; y += step) {
            var rows = Math.min(step, height - y);
            var from = (int) ((long) y * image.getHeight() / height);
            var to = (int) Math.min(image.getHeight(), ((long) (y + rows) * image.getHeight() + height - 1) / height);
            var part = new Pixels(image.getWidth(), to - from, strip(image, from, to - from)).scaledTo(width, rows);
            System.arraycopy(part.rgb, 0, small, y * width, rows * width);
        }
        return new Pixels(width, height, small);
    }

    private static int[] strip(BufferedImage image, int top, int rows) {
        var strip = new BufferedImage(image.getWidth(), rows, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = strip.createGraphics();
        pen.drawImage(image, 0, -top, null);
        pen.dispose();
        return ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    int at(int x, int y) {
        return rgb[y * width + x];
    }

    public Pixels within(int longest) {
        var side = Math.max(width, height);
        return side <= longest
                ? this
                : scaledTo(Math.max(1, width * longest / side), Math.max(1, height * longest / side));
    }

    /** Averages where it shrinks, and interpolates by cubic splines where it grows. */
    public Pixels scaledTo(int newWidth, int newHeight) {
        if (newWidth == width && newHeight == height) {
            return this;
        }
        var across = Resampling.between(width, newWidth);
        var down = Resampling.between(height, newHeight);
        var out = new int[newWidth * newHeight];
        var bands = rgb.length + out.length < WORTH_SHARING ? 1 : Math.min(BANDS, newHeight);
        IntStream.range(0, bands)
                .parallel()
                .forEach(band ->
                        scale(across, down, newWidth, band * newHeight / bands, (band + 1) * newHeight / bands, out));
        return new Pixels(newWidth, newHeight, out);
    }

    private void scale(Resampling across, Resampling down, int newWidth, int from, int to, int[] out) {
        // Only the few narrowed rows that the next row of the result is made of are held at a time.
        var narrowed = new float[down.longest()][3 * newWidth];
        var next = down.first(from);
        var row = new float[3 * newWidth];
        for (var y = from; y < to; y++) {
            for (; next <= down.last(y); next++) {
                across.row(rgb, next * width, narrowed[next % narrowed.length]);
            }
            down.column(narrowed, y, row);
            for (var x = 0; x < newWidth; x++) {
                out[y * newWidth + x] = packed(row[3 * x], row[3 * x + 1], row[3 * x + 2]);
            }
        }
    }

    /** Each four pixels as one: ten times as quick as {@link #scaledTo}, for pictures that are much too large. */
    Pixels halved() {
        var newWidth = Math.max(1, width / 2);
        var newHeight = Math.max(1, height / 2);
        var out = new int[newWidth * newHeight];
        var right = width > 1 ? 1 : 0;
        var below = height > 1 ? width : 0;
        IntStream.range(0, newHeight).parallel().forEach(y -> {
            var from = 2 * y * width;
            for (var x = 0; x < newWidth; x++, from += 2) {
                out[y * newWidth + x] =
                        mean(rgb[from], rgb[from + right], rgb[from + below], rgb[from + right + below]);
            }
        });
        return new Pixels(newWidth, newHeight, out);
    }

    /** Red and blue are summed up in one number: with eight bits between them neither reaches the other. */
    private static int mean(int a, int b, int c, int d) {
        var redAndBlue = (a & 0xFF00FF) + (b & 0xFF00FF) + (c & 0xFF00FF) + (d & 0xFF00FF) + 0x20002;
        var green = (a & 0xFF00) + (b & 0xFF00) + (c & 0xFF00) + (d & 0xFF00) + 0x200;
        return redAndBlue >> 2 & 0xFF00FF | green >> 2 & 0xFF00;
    }

    private static int packed(float red, float green, float blue) {
        return tone(red) << 16 | tone(green) << 8 | tone(blue);
    }

    private static int tone(float value) {
        return value <= 0 ? 0 : value >= 255 ? 255 : (int) (value + 0.5f);
    }

    /** What stands in a turned rectangle, laid upright. Beyond the picture its border goes on. */
    public Pixels cut(Quad quad) {
        var cutWidth = Math.max(1, (int) Math.round(quad.length()));
        var cutHeight = Math.max(1, (int) Math.round(quad.height()));
        var out = new int[cutWidth * cutHeight];
        var cos = Math.cos(quad.angle());
        var sin = Math.sin(quad.angle());
        for (var v = 0; v < cutHeight; v++) {
            var across = v - (cutHeight - 1) / 2.0;
            for (var u = 0; u < cutWidth; u++) {
                var along = u - (cutWidth - 1) / 2.0;
                out[v * cutWidth + u] = between((float) (quad.x() + along * cos - across * sin), (float)
                        (quad.y() + along * sin + across * cos));
            }
        }
        return new Pixels(cutWidth, cutHeight, out);
    }

    private int between(float x, float y) {
        // A pixel's colour stands at its middle.
        var cx = Math.max(0, Math.min(width - 1.001f, x - 0.5f));
        var cy = Math.max(0, Math.min(height - 1.001f, y - 0.5f));
        var left = (int) cx;
        var top = (int) cy;
        var fx = cx - left;
        var fy = cy - top;
        var right = Math.min(left + 1, width - 1);
        var bottom = Math.min(top + 1, height - 1);
        int a = rgb[top * width + left];
        int b = rgb[top * width + right];
        int c = rgb[bottom * width + left];
        int d = rgb[bottom * width + right];
        return packed(mixed(a, b, c, d, 16, fx, fy), mixed(a, b, c, d, 8, fx, fy), mixed(a, b, c, d, 0, fx, fy));
    }

    private static float mixed(int a, int b, int c, int d, int shift, float fx, float fy) {
        var upper = (a >> shift & 255) * (1 - fx) + (b >> shift & 255) * fx;
        var lower = (c >> shift & 255) * (1 - fx) + (d >> shift & 255) * fx;
        return upper * (1 - fy) + lower * fy;
    }

    public Pixels upsideDown() {
        var out = new int[rgb.length];
        for (var i = 0; i < rgb.length; i++) {
            out[rgb.length - 1 - i] = rgb[i];
        }
        return new Pixels(width, height, out);
    }

    /** Spreads the tones of each neighbourhood, for etched or badly lit lines. */
    public Pixels contrasted() {
        return new Pixels(width, height, Contrast.spread(rgb, width, height));
    }

    public byte[] grey() {
        var grey = new byte[rgb.length];
        for (var i = 0; i < rgb.length; i++) {
            grey[i] = (byte) luminance(rgb[i]);
        }
        return grey;
    }

    static int luminance(int rgb) {
        return (77 * (rgb >> 16 & 255) + 150 * (rgb >> 8 & 255) + 29 * (rgb & 255)) >> 8;
    }

    float[] planes(float[] mean, float[] deviation) {
        return planes(mean, deviation, width, height);
    }

    /** Blue, green, red planes, each value as (v / 255 - mean) / deviation, padded with the mean to the right and below. */
    float[] planes(float[] mean, float[] deviation, int paddedWidth, int paddedHeight) {
        var planes = new float[3 * paddedWidth * paddedHeight];
        for (var channel = 0; channel < 3; channel++) {
            var factor = 1 / (255 * deviation[channel]);
            var shift = -mean[channel] / deviation[channel];
            for (var y = 0; y < height; y++) {
                var row = (channel * paddedHeight + y) * paddedWidth;
                for (var x = 0; x < width; x++) {
                    planes[row + x] = (rgb[y * width + x] >> 8 * channel & 255) * factor + shift;
                }
            }
        }
        return planes;
    }
}
