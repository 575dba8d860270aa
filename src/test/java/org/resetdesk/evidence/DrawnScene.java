package org.resetdesk.evidence;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Random;

/** What installers photograph besides a label that lies flat and near: far away, turned, faded, bent, in shadow, on a screen. */
public enum DrawnScene {
    NEAR,
    FAR,
    TURNED,
    FADED,
    BENT,
    SHADED,
    FULL_SERIAL,
    WRAPPED_SERIAL,
    SCREEN;

    private static final String MODEL = "DS-2CD2042WD-I";
    private static final String FRONT = MODEL + "20160413AAWR";

    /** {@code serial} is the short one of nine characters; {@code seed} fixes all the rest. */
    public BufferedImage photo(String serial, String font, long seed, double hardness) {
        var random = new Random(seed);
        var label = DrawnLabel.label(serial, MODEL, font, "S/N: ");
        return switch (this) {
            case NEAR -> DrawnLabel.photographed(label, seed, hardness);
            case FAR -> farAway(DrawnLabel.photographed(label, seed, hardness / 2), 0.75 - 0.35 * hardness, random);
            case TURNED ->
                DrawnLabel.turned(
                        DrawnLabel.photographed(label, seed, hardness / 2),
                        90 * random.nextInt(4) + 45 * hardness * (random.nextDouble() - 0.5));
            case FADED -> DrawnLabel.photographed(faded(label, 0.5 - 0.3 * hardness), seed, hardness / 2);
            case BENT -> DrawnLabel.photographed(bent(label, 0.6 + 0.35 * hardness), seed, hardness / 2);
            case SHADED -> shaded(DrawnLabel.photographed(label, seed, hardness / 2), 0.6 - 0.4 * hardness, random);
            case FULL_SERIAL ->
                DrawnLabel.photographed(DrawnLabel.label(FRONT + serial, MODEL, font, "S/N: "), seed, hardness / 2);
            case WRAPPED_SERIAL ->
                DrawnLabel.photographed(
                        DrawnLabel.wrapped(FRONT.substring(0, 22), FRONT.substring(22) + serial, MODEL, font),
                        seed,
                        hardness / 2);
            case SCREEN -> screen(serial, random, hardness);
        };
    }

    public boolean showsFullSerial() {
        return this == FULL_SERIAL || this == WRAPPED_SERIAL || this == SCREEN;
    }

    /** What the picture shows of a device as SADP and labels write it. */
    public static String full(String serial) {
        return FRONT + serial;
    }

    private static BufferedImage farAway(BufferedImage photo, double share, Random random) {
        var far = DrawnLabel.blank(photo.getWidth(), photo.getHeight(), 70 + random.nextInt(90));
        var pen = far.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var place = AffineTransform.getTranslateInstance(
                random.nextDouble() * (1 - share) * photo.getWidth(),
                random.nextDouble() * (1 - share) * photo.getHeight());
        place.scale(share, share);
        pen.drawImage(photo, place, null);
        pen.dispose();
        return far;
    }

    /** Grey on silver: {@code contrast} 1 leaves it as it is. */
    private static BufferedImage faded(BufferedImage label, double contrast) {
        return toned(label, (tone, x, y) -> 150 + contrast * (tone - 128));
    }

    private static BufferedImage shaded(BufferedImage photo, double light, Random random) {
        var edge = photo.getWidth() * (0.3 + 0.4 * random.nextDouble());
        var slope = random.nextDouble() - 0.5;
        return toned(photo, (tone, x, y) -> {
            var lit = 1 / (1 + Math.exp(-(x + slope * y - edge) / 12));
            return tone * (light + (1 - light) * lit);
        });
    }

    private interface Tone {
        double of(int tone, int x, int y);
    }

    private static BufferedImage toned(BufferedImage image, Tone tone) {
        var out = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                var rgb = 0;
                for (var shift = 0; shift <= 16; shift += 8) {
                    var value = tone.of(image.getRGB(x, y) >> shift & 255, x, y);
                    rgb |= (int) Math.max(0, Math.min(255, value)) << shift;
                }
                out.setRGB(x, y, rgb);
            }
        }
        return out;
    }

    /** Round a pipe or a dome: {@code bend} is how far round, of a quarter of a turn to either side. */
    private static BufferedImage bent(BufferedImage label, double bend) {
        var most = bend * Math.PI / 2;
        var width = (int) (label.getWidth() * Math.sin(most) / most);
        var out = new BufferedImage(width, label.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < width; x++) {
            var across = Math.asin((2.0 * x / width - 1) * Math.sin(most)) / most;
            var from = Math.min(label.getWidth() - 1, (int) ((across + 1) / 2 * label.getWidth()));
            for (var y = 0; y < label.getHeight(); y++) {
                out.setRGB(x, y, label.getRGB(from, y));
            }
        }
        return out;
    }

    /** SADP's table on a monitor, with the stripes that a camera sees on one. */
    private static BufferedImage screen(String serial, Random random, double hardness) {
        var screen = DrawnLabel.blank(1280, 720, 244);
        var pen = screen.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(60, 64, 70));
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 19));
        var rows = new String[][] {
            {"ID", "Device Type", "Status", "IPv4 Address", "Port", "Serial No."},
            {"001", "DS-7608NI-K2", "Active", "192.168.1.70", "8000", "DS-7608NI-K20820180116CCRRC10293847WCVU"},
            {"002", MODEL, "Active", "192.168.1.64", "8000", FRONT + serial},
            {"003", "DS-2CD2385G1-I", "Inactive", "192.168.1.65", "8000", "DS-2CD2385G1-I20200414AAWRE33842151"},
        };
        var columns = new int[] {20, 90, 300, 420, 600, 690};
        for (var row = 0; row < rows.length; row++) {
            for (var column = 0; column < columns.length; column++) {
                pen.drawString(rows[row][column], columns[column], 120 + 44 * row);
            }
        }
        pen.dispose();
        var stripes = 4 + 14 * hardness;
        var period = 3.1 + random.nextDouble();
        return DrawnLabel.blurred(
                toned(screen, (tone, x, y) -> tone + stripes * Math.sin((y + 0.03 * x) * 2 * Math.PI / period)),
                0.5 + 0.4 * hardness);
    }
}
