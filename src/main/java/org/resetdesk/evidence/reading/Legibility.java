package org.resetdesk.evidence.reading;

import java.util.List;
import org.resetdesk.evidence.lines.Pixels;
import org.resetdesk.evidence.lines.ReadLine;

/** Whether a picture is fit to be read at all, and if not, what is wrong with it. */
final class Legibility {

    private static final int WORD = 5;
    private static final double SURE = 0.9;
    private static final int MANY_LINES = 6;
    private static final double MOST = 0.85;
    private static final int SMALL_PICTURE = 500;
    private static final int LOW_TEXT = 12;
    private static final int DARK = 55;
    private static final int BURNT_OUT = 250;
    private static final double BURNT_OUT_SHARE = 0.12;

    private Legibility() {}

    /** A line of five or more letters and digits was read, and surely. */
    static boolean hasSureLine(List<ReadLine> lines) {
        return lines.stream()
                .anyMatch(line -> SerialTokens.key(line.text()).length() >= WORD
                        && line.scores().meanSureness() > SURE);
    }

    /** Nearly all of a good many lines were read surely. */
    static boolean readsWell(List<ReadLine> lines) {
        var sure = lines.stream()
                .filter(line -> line.scores().meanSureness() > SURE)
                .count();
        return sure >= MANY_LINES && sure >= MOST * lines.size();
    }

    /** The likeliest cause, as what to do about it. */
    static String adviceFor(Pixels picture, List<ReadLine> lines) {
        var grey = picture.within(800).grey();
        var bright = 0;
        var sum = 0L;
        for (var tone : grey) {
            bright += (tone & 255) >= BURNT_OUT ? 1 : 0;
            sum += tone & 255;
        }
        if (Math.max(picture.width(), picture.height()) < SMALL_PICTURE) {
            return Advice.SMALL_PICTURE;
        }
        if (sum / grey.length < DARK) {
            return Advice.DARK;
        }
        var heights = lines.stream()
                .mapToDouble(line -> line.place().height())
                .sorted()
                .toArray();
        if (heights.length > 0 && heights[heights.length / 2] < LOW_TEXT) {
            return Advice.TOO_FAR;
        }
        if (bright > BURNT_OUT_SHARE * grey.length) {
            return Advice.GLARE;
        }
        return heights.length == 0 ? Advice.NO_TEXT : Advice.BLURRED;
    }
}
