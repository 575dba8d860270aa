package org.resetdesk.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.resetdesk.evidence.Box;
import org.resetdesk.evidence.barcode.Barcode;
import org.resetdesk.evidence.barcode.BarcodeReader;
import org.resetdesk.evidence.lines.Copies;
import org.resetdesk.evidence.lines.Pixels;

/** The bar codes of one picture, looked for in cheap steps first. */
final class PictureCodes {

    /** A code and its place on the picture. */
    record Placed(Barcode code, Box box) {}

    private static final int TILE = 64;

    private final BarcodeReader reader;
    private final Remembered<List<Placed>> quick;
    private final Remembered<List<Placed>> thorough;

    PictureCodes(BarcodeReader reader, Copies picture) {
        this.reader = reader;
        this.quick = new Remembered<>(List.of(
                () -> squares(picture.within(800), false),
                () -> linear(picture.within(1600)),
                () -> squares(picture.within(1600), false),
                () -> squares(picture.within(1200), true)));
        this.thorough = new Remembered<>(List.of(() -> {
            var middle = picture.within(1200);
            var large = picture.within(1600);
            return inParallel(List.of(
                    () -> linear(picture.whole()),
                    () -> squares(large, true),
                    () -> squares(middle.contrasted(), true)));
        }));
    }

    private static List<Placed> inParallel(List<Supplier<List<Placed>>> searches) {
        return searches.parallelStream()
                .map(Supplier::get)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Some ten milliseconds in all. */
    Remembered<List<Placed>> quick() {
        return quick;
    }

    /** For pictures on which nothing else was sure. */
    Remembered<List<Placed>> thorough() {
        return thorough;
    }

    private List<Placed> squares(Pixels picture, boolean thoroughly) {
        return reader.squares(picture.grey(), picture.width(), picture.height(), thoroughly).stream()
                .map(code -> new Placed(code, box(code, picture.width(), picture.height(), false)))
                .toList();
    }

    private List<Placed> linear(Pixels picture) {
        var placed = new ArrayList<Placed>();
        var width = picture.width();
        var height = picture.height();
        var grey = picture.grey();
        for (var code : reader.linear(grey, width, height)) {
            placed.add(new Placed(code, box(code, width, height, false)));
        }
        for (var code : reader.linear(turnedRight(grey, width, height), height, width)) {
            placed.add(new Placed(code, box(code, height, width, true)));
        }
        return placed;
    }

    private static byte[] turnedRight(byte[] grey, int width, int height) {
        var turned = new byte[grey.length];
        // Tile by tile: else each pixel of a large picture is fetched from far away.
        for (var top = 0; top < height; top += TILE) {
            for (var left = 0; left < width; left += TILE) {
                for (var x = left; x < Math.min(width, left + TILE); x++) {
                    for (var y = top; y < Math.min(height, top + TILE); y++) {
                        turned[x * height + height - 1 - y] = grey[y * width + x];
                    }
                }
            }
        }
        return turned;
    }

    private static Box box(Barcode code, double width, double height, boolean turned) {
        var x = code.left() / width;
        var y = code.top() / height;
        var w = (code.right() - code.left()) / width;
        // A row of a linear code has no height of its own.
        var h = Math.max((code.bottom() - code.top()) / height, 0.02);
        return turned ? new Box(y, 1 - x - w, h, w) : new Box(x, y, w, h);
    }
}
