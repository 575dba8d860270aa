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

    /** The longer sides at which codes are looked for. */
    private static final int SMALL = 800;

    private static final int MIDDLE = 1200;
    private static final int LARGE = 1600;

    private final BarcodeReader reader;
    private final Remembered<List<Placed>> quick;
    private final Remembered<List<Placed>> thorough;

    PictureCodes(BarcodeReader reader, Copies picture) {
        this.reader = reader;
        this.quick = new Remembered<>(List.of(
                () -> squares(picture.within(SMALL), false),
                () -> linear(picture.within(LARGE)),
                () -> squaresAgain(picture.within(LARGE), picture.within(MIDDLE))));
        this.thorough = new Remembered<>(List.of(() -> inParallel(larger(picture))));
    }

    /** What a quick search has not seen yet: nothing, of a small picture. */
    private List<Supplier<List<Placed>>> larger(Copies picture) {
        var side = Math.max(picture.whole().width(), picture.whole().height());
        var searches = new ArrayList<Supplier<List<Placed>>>();
        if (side > MIDDLE) {
            searches.add(() -> squares(picture.within(LARGE), true));
        }
        if (side > LARGE) {
            searches.add(() -> linear(picture.whole()));
        }
        return searches;
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
        var width = picture.width();
        var height = picture.height();
        var grey = picture.grey();
        return inParallel(List.of(
                () -> reader.linear(grey, width, height).stream()
                        .map(code -> new Placed(code, box(code, width, height, false)))
                        .toList(),
                () -> reader.linear(turnedRight(grey, width, height), height, width).stream()
                        .map(code -> new Placed(code, box(code, height, width, true)))
                        .toList()));
    }

    private List<Placed> squaresAgain(Pixels large, Pixels middle) {
        return inParallel(List.of(() -> squares(large, false), () -> squares(middle, true)));
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
