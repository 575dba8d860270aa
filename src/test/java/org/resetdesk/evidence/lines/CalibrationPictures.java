package org.resetdesk.evidence.lines;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.resetdesk.evidence.DrawnScene;

/** Draws the pictures on which {@code ocr-models/quicken.py} sees how large the numbers inside the models get. */
final class CalibrationPictures {

    private static final int LONGEST_SIDE = 4096;
    private static final double[] SCALES = {0.4e6, 1.2e6};
    /** Of the lines found, one in so many is kept. */
    private static final int LINES = 10;

    private CalibrationPictures() {}

    /** Argument: the folder to draw into. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var random = new Random(4711);
        var line = 0;
        try (var reader = LineReader.open(2)) {
            for (var scene : DrawnScene.values()) {
                for (var pixels : SCALES) {
                    var serial = String.valueOf(100_000_000 + random.nextInt(900_000_000));
                    var font = List.of("SansSerif", "Monospaced", "Serif").get(random.nextInt(3));
                    var photo = scene.photo(serial, font, random.nextLong(), random.nextDouble());
                    var picture = Pixels.of(photo, LONGEST_SIDE);
                    var share = Math.sqrt(pixels / (picture.width() * (double) picture.height()));
                    var side = (int) Math.round(Math.max(picture.width(), picture.height()) * share);
                    write(picture.within(side), folder.resolve("page-" + scene + "-" + side + ".png"));
                    for (var place : reader.find(picture, side)) {
                        if (random.nextInt(LINES) == 0) {
                            write(picture.cut(place), folder.resolve("line-" + line++ + ".png"));
                        }
                    }
                }
            }
        }
    }

    private static void write(Pixels pixels, Path file) throws IOException {
        var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < pixels.height(); y++) {
            for (var x = 0; x < pixels.width(); x++) {
                image.setRGB(x, y, pixels.at(x, y));
            }
        }
        ImageIO.write(image, "png", file.toFile());
    }
}
