package org.resetdesk.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * The serial's place on a picture, enlarged, with the typed serial written below it as large: each character under its own.
 * All in pixels of the picture, so that one drawing holds both.
 */
record CloseUp(Area photo, Area whole, List<Letter> letters, double size) {

    record Area(long x, long y, long w, long h) {

        @Override
        public String toString() {
            return x + " " + y + " " + w + " " + h;
        }
    }

    /** @param x its middle */
    public record Letter(char character, boolean differs, double x) {}

    /** Of print that runs from left to right; a QR code or a turned label has no line to write below. */
    private static final double LINE = 2.5;

    private static final double WIDTH_OF_LETTER = 0.6;

    static CloseUp of(Box box, int width, int height, Comparison typed) {
        double marginX = Math.max(0.02, box.w() * 0.15);
        double marginY = Math.max(0.01, box.h() * 0.5);
        double x = Math.max(0, box.x() - marginX);
        double y = Math.max(0, box.y() - marginY);
        var photo = new Area(
                Math.round(x * width),
                Math.round(y * height),
                Math.round(Math.min(1 - x, box.w() + 2 * marginX) * width),
                Math.round(Math.min(1 - y, box.h() + 2 * marginY) * height));
        if (box.w() * width < LINE * box.h() * height) {
            return new CloseUp(photo, photo, List.of(), 0);
        }
        double pitch = box.w() * width / typed.columns().size();
        double size = pitch / WIDTH_OF_LETTER;
        var letters = new ArrayList<Letter>();
        for (var column : typed.columns()) {
            letters.add(
                    new Letter(column.typed(), column.isDiffers(), box.x() * width + (letters.size() + 0.5) * pitch));
        }
        var whole = new Area(photo.x(), photo.y(), photo.w(), photo.h() + Math.round(1.6 * size));
        return new CloseUp(photo, whole, List.copyOf(letters), size);
    }

    /** The line on which the letters stand. */
    public double base() {
        return photo.y() + photo.h() + 1.05 * size;
    }

    /** Of the frame around a letter that differs: its shape says so as well as its colour. */
    public double frameLeft(Letter letter) {
        return letter.x() - frameWidth() / 2;
    }

    public double frameTop() {
        return base() - 0.85 * size;
    }

    public double frameWidth() {
        return 0.58 * size;
    }
}
