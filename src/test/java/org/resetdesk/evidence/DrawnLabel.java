package org.resetdesk.evidence;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.Random;

/** Draws device labels as the maker prints them (domain.md §1.5), and the pictures that phones take of them. */
public final class DrawnLabel {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 620;

    private DrawnLabel() {}

    /** Printed text alone, with the decoys that stand on every label, and no code. */
    public static BufferedImage label(String serial, String model) {
        return label(serial, model, Font.SANS_SERIF, "Serial no: ");
    }

    public static BufferedImage label(String serial, String model, String font, String serialWord) {
        return printed(font, "Model: " + model, "DC12V/PoE  0.5A  6W", serialWord + serial);
    }

    /** A full serial in a column too narrow for it. */
    public static BufferedImage wrapped(String front, String back, String model, String font) {
        return printed(font, "Model: " + model, "S/N: " + front, back);
    }

    private static BufferedImage printed(String font, String first, String second, String third) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.drawRect(8, 8, WIDTH - 17, HEIGHT - 17);
        pen.setFont(new Font(font, Font.BOLD, 54));
        pen.drawString("NETWORK CAMERA", 40, 80);
        pen.setFont(new Font(font, Font.PLAIN, 34));
        var y = 145;
        for (var line : new String[] {
            first,
            second,
            third,
            "Material code: 300808568",
            "Lot Number: 4500928789",
            "SF Version: V5.3.8_151224",
            "MAC: 28-57-BE-12-34-56",
            "Date: 04/2016",
        }) {
            pen.drawString(line, 40, y);
            y += 54;
        }
        pen.setFont(new Font(font, Font.PLAIN, 22));
        pen.drawString("Made in China  IP Address 192.168.1.64  FCC ID: 2ADTD-1234", 40, 590);
        pen.dispose();
        return image;
    }

    /** The label's QR code with its four lines; {@code code} is the verification code that nobody may keep. */
    public static BufferedImage withQr(BufferedImage label, String serial, String code, String model) {
        return with(
                label,
                BarcodeFormat.QR_CODE,
                "www.example.com\r\n" + serial + "\r\n" + code + "\r\n" + model,
                690,
                150,
                260,
                260);
    }

    public static BufferedImage with(
            BufferedImage label, BarcodeFormat format, String payload, int x, int y, int width, int height) {
        try {
            var drawn =
                    MatrixToImageWriter.toBufferedImage(new MultiFormatWriter().encode(payload, format, width, height));
            var image = copy(label);
            var pen = image.createGraphics();
            pen.drawImage(drawn, x, y, null);
            pen.dispose();
            return image;
        } catch (WriterException e) {
            throw new IllegalArgumentException("No " + format + " for this payload", e);
        }
    }

    /** How a phone sees it: on a table, at an angle, in uneven light, a little soft and noisy. {@code seed} fixes all of it. */
    public static BufferedImage photographed(BufferedImage label, long seed, double hardness) {
        var random = new Random(seed);
        var scale = 1.5 - 0.7 * hardness * random.nextDouble();
        var width = (int) (1600 * (0.7 + 0.6 * random.nextDouble()));
        var height = width * 3 / 4;
        var labelWidth = Math.min(width * 0.85, WIDTH * scale * 0.75);
        var labelHeight = labelWidth * label.getHeight() / label.getWidth();
        var turn = Math.toRadians((random.nextDouble() - 0.5) * 30 * hardness);
        var corners = new double[4][2];
        for (var i = 0; i < 4; i++) {
            var x = (i == 0 || i == 3 ? -0.5 : 0.5) * labelWidth * (1 + 0.08 * hardness * random.nextGaussian());
            var y = (i < 2 ? -0.5 : 0.5) * labelHeight * (1 + 0.08 * hardness * random.nextGaussian());
            corners[i][0] = width / 2.0 + x * Math.cos(turn) - y * Math.sin(turn);
            corners[i][1] = height / 2.0 + x * Math.sin(turn) + y * Math.cos(turn);
        }
        var photo = laidOnTable(label, width, height, corners, random);
        photo = soft(photo, 0.4 + 1.2 * hardness * random.nextDouble());
        return exposed(photo, random, hardness);
    }

    /** Too blurred for anybody. */
    public static BufferedImage blurred(BufferedImage photo, double radius) {
        return soft(photo, radius);
    }

    public static BufferedImage turned(BufferedImage image, double degrees) {
        var radians = Math.toRadians(degrees);
        var width = (int) Math.ceil(
                Math.abs(image.getWidth() * Math.cos(radians)) + Math.abs(image.getHeight() * Math.sin(radians)));
        var height = (int) Math.ceil(
                Math.abs(image.getWidth() * Math.sin(radians)) + Math.abs(image.getHeight() * Math.cos(radians)));
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = turned.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(new Color(120, 115, 110));
        pen.fillRect(0, 0, width, height);
        pen.translate(width / 2.0, height / 2.0);
        pen.rotate(radians);
        pen.drawImage(image, -image.getWidth() / 2, -image.getHeight() / 2, null);
        pen.dispose();
        return turned;
    }

    private static BufferedImage laidOnTable(
            BufferedImage label, int width, int height, double[][] corners, Random random) {
        var photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var table = 60 + random.nextInt(110);
        var toLabel = squareFrom(corners);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var w = toLabel[6] * x + toLabel[7] * y + toLabel[8];
                var u = (toLabel[0] * x + toLabel[1] * y + toLabel[2]) / w * (label.getWidth() - 1);
                var v = (toLabel[3] * x + toLabel[4] * y + toLabel[5]) / w * (label.getHeight() - 1);
                var inside = u >= 0 && v >= 0 && u < label.getWidth() - 1 && v < label.getHeight() - 1;
                var grain = table + (int) (8 * Math.sin(y * 0.05 + x * 0.003));
                photo.setRGB(x, y, inside ? between(label, u, v) : grain << 16 | grain << 8 | (grain - 8));
            }
        }
        return photo;
    }

    /** The map from a picture's quadrangle to the unit square: the inverse of Heckbert's square-to-quad formula. */
    private static double[] squareFrom(double[][] c) {
        var dx1 = c[1][0] - c[2][0];
        var dx2 = c[3][0] - c[2][0];
        var dx3 = c[0][0] - c[1][0] + c[2][0] - c[3][0];
        var dy1 = c[1][1] - c[2][1];
        var dy2 = c[3][1] - c[2][1];
        var dy3 = c[0][1] - c[1][1] + c[2][1] - c[3][1];
        var g = (dx3 * dy2 - dx2 * dy3) / (dx1 * dy2 - dx2 * dy1);
        var h = (dx1 * dy3 - dx3 * dy1) / (dx1 * dy2 - dx2 * dy1);
        var a = c[1][0] - c[0][0] + g * c[1][0];
        var b = c[3][0] - c[0][0] + h * c[3][0];
        var d = c[1][1] - c[0][1] + g * c[1][1];
        var e = c[3][1] - c[0][1] + h * c[3][1];
        var x = c[0][0];
        var y = c[0][1];
        return new double[] {
            e - y * h,
            x * h - b,
            b * y - x * e,
            y * g - d,
            a - x * g,
            x * d - a * y,
            d * h - e * g,
            b * g - a * h,
            a * e - b * d
        };
    }

    private static int between(BufferedImage image, double u, double v) {
        var x = (int) u;
        var y = (int) v;
        var rgb = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var upper = (image.getRGB(x, y) >> shift & 255) * (1 - u + x)
                    + (image.getRGB(x + 1, y) >> shift & 255) * (u - x);
            var lower = (image.getRGB(x, y + 1) >> shift & 255) * (1 - u + x)
                    + (image.getRGB(x + 1, y + 1) >> shift & 255) * (u - x);
            rgb |= (int) (upper * (1 - v + y) + lower * (v - y)) << shift;
        }
        return rgb;
    }

    private static BufferedImage soft(BufferedImage photo, double radius) {
        var reach = Math.max(1, (int) Math.ceil(radius * 2.5));
        var weights = new float[2 * reach + 1];
        for (var i = -reach; i <= reach; i++) {
            weights[i + reach] = (float) Math.exp(-i * i / (2 * radius * radius));
        }
        var sum = 0f;
        for (var weight : weights) {
            sum += weight;
        }
        for (var i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        var across = new ConvolveOp(new Kernel(weights.length, 1, weights), ConvolveOp.EDGE_NO_OP, null);
        var down = new ConvolveOp(new Kernel(1, weights.length, weights), ConvolveOp.EDGE_NO_OP, null);
        return down.filter(across.filter(photo, null), null);
    }

    private static BufferedImage exposed(BufferedImage photo, Random random, double hardness) {
        var light = 1 - 0.45 * hardness * random.nextDouble();
        var slope = 0.3 * hardness * (random.nextDouble() - 0.5);
        var noise = 2 + 9 * hardness * random.nextDouble();
        var glareX = random.nextDouble() * photo.getWidth();
        var glareY = random.nextDouble() * photo.getHeight();
        var glare = random.nextDouble() < 0.4 * hardness ? 110.0 : 0.0;
        var reach = photo.getWidth() * 0.12;
        for (var y = 0; y < photo.getHeight(); y++) {
            for (var x = 0; x < photo.getWidth(); x++) {
                var far = ((x - glareX) * (x - glareX) + (y - glareY) * (y - glareY)) / (2 * reach * reach);
                var gain = light + slope * x / photo.getWidth();
                var shine = glare * Math.exp(-far) + noise * random.nextGaussian();
                var rgb = photo.getRGB(x, y);
                photo.setRGB(
                        x,
                        y,
                        tone(rgb >> 16, gain, shine) << 16
                                | tone(rgb >> 8, gain, shine) << 8
                                | tone(rgb, gain * 0.96, shine));
            }
        }
        return photo;
    }

    private static int tone(int value, double gain, double shine) {
        return (int) Math.max(0, Math.min(255, (value & 255) * gain + shine));
    }

    private static BufferedImage copy(BufferedImage image) {
        var copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = copy.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return copy;
    }

    public static BufferedImage blank(int width, int height, int grey) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var row = new int[width];
        Arrays.fill(row, grey << 16 | grey << 8 | grey);
        for (var y = 0; y < height; y++) {
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        return image;
    }
}
