package org.resetdesk.evidence.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What each output class of a recogniser stands for. Class 0 is the blank between characters. */
final class Charset {

    static final String SERIAL = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    /** Another script, or a character upside down. */
    static final String OTHER = "\uFFFD";

    private final String[] names;
    private final int[] upper = new int[SERIAL.length()];
    private final int[] lower = new int[SERIAL.length()];

    private Charset(List<String> names) {
        this.names = names.toArray(new String[0]);
        for (var i = 0; i < upper.length; i++) {
            upper[i] = names.indexOf(SERIAL.substring(i, i + 1));
            // An "l" in a serial is a one or an I: printed serials have capitals, and its own is no bar.
            lower[i] = i < 10 || SERIAL.charAt(i) == 'L'
                    ? -1
                    : names.indexOf(SERIAL.substring(i, i + 1).toLowerCase(Locale.ROOT));
        }
    }

    /** The file beside {@code label_rec.onnx}: one name a line, the blank among them. */
    static Charset named(List<String> lines) {
        return new Charset(lines.stream()
                .map(name -> switch (name) {
                    case "<blank>" -> "";
                    case "<space>" -> " ";
                    case "<other>" -> OTHER;
                    default -> name;
                })
                .toList());
    }

    /** PaddleOCR's list of characters, to which its recogniser adds the blank in front and a space at the end. */
    static Charset paddle(List<String> keys) {
        var names = new ArrayList<String>();
        names.add("");
        names.addAll(keys);
        names.add(" ");
        return new Charset(names);
    }

    int size() {
        return names.length;
    }

    String name(int index) {
        return names[index];
    }

    /** The probabilities of one output step, folded to blank, the 36 characters without case, and anything else. */
    void fold(float[] step, int offset, double[] folded) {
        folded[0] = step[offset];
        var sum = folded[0];
        for (var i = 0; i < upper.length; i++) {
            folded[i + 1] = step[offset + upper[i]] + (lower[i] < 0 ? 0 : step[offset + lower[i]]);
            sum += folded[i + 1];
        }
        folded[SERIAL.length() + 1] = Math.max(0, Math.min(1, 1 - sum));
        for (var i = 0; i < folded.length; i++) {
            folded[i] = Math.log(folded[i] + 1e-9);
        }
    }
}
