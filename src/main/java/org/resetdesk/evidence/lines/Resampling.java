package org.resetdesk.evidence.lines;

import java.util.Arrays;

/** The weights with which one side of a picture is scaled: averages when shrinking, cubic splines when growing. */
final class Resampling {

    private final int[] first;
    private final float[][] weights;

    private Resampling(int[] first, float[][] weights) {
        this.first = first;
        this.weights = weights;
    }

    static Resampling between(int from, int to) {
        var first = new int[to];
        var weights = new float[to][];
        var ratio = from / (double) to;
        for (var i = 0; i < to; i++) {
            if (ratio > 1) {
                average(i, ratio, from, first, weights);
            } else {
                cubic(i, ratio, from, first, weights);
            }
        }
        return new Resampling(first, weights);
    }

    private static void average(int i, double ratio, int from, int[] first, float[][] weights) {
        var start = i * ratio;
        var end = Math.min(from, start + ratio);
        first[i] = (int) start;
        var count = Math.max(1, (int) Math.ceil(end - 1e-9) - first[i]);
        weights[i] = new float[count];
        for (var k = 0; k < count; k++) {
            var covered = Math.min(end, first[i] + k + 1.0) - Math.max(start, first[i] + k);
            weights[i][k] = (float) (covered / (end - start));
        }
    }

    private static void cubic(int i, double ratio, int from, int[] first, float[][] weights) {
        var centre = (i + 0.5) * ratio - 0.5;
        var base = (int) Math.floor(centre);
        first[i] = Math.max(0, Math.min(from - 1, base - 1));
        var last = Math.max(0, Math.min(from - 1, base + 2));
        weights[i] = new float[last - first[i] + 1];
        for (var k = -1; k <= 2; k++) {
            var place = Math.max(0, Math.min(from - 1, base + k));
            weights[i][place - first[i]] += (float) keys(Math.abs(centre - (base + k)));
        }
    }

    /** Keys' cubic kernel with a = -0.75, as OpenCV has it: the readers were tuned on lines scaled so. */
    private static double keys(double distance) {
        var a = -0.75;
        if (distance <= 1) {
            return ((a + 2) * distance - (a + 3)) * distance * distance + 1;
        }
        return distance < 2 ? ((a * distance - 5 * a) * distance + 8 * a) * distance - 4 * a : 0;
    }

    /** The largest number of places that any one result is made of. */
    int longest() {
        return Arrays.stream(weights).mapToInt(own -> own.length).max().orElse(1);
    }

    /** The first place that this result is made of. */
    int first(int index) {
        return first[index];
    }

    /** The last place that this result is made of. */
    int last(int index) {
        return first[index] + weights[index].length - 1;
    }

    /** Scales one row of pixels to red, green and blue in turn. */
    void row(int[] rgb, int offset, float[] out) {
        for (var x = 0; x < first.length; x++) {
            var red = 0f;
            var green = 0f;
            var blue = 0f;
            var own = weights[x];
            var from = offset + first[x];
            for (var k = 0; k < own.length; k++) {
                var pixel = rgb[from + k];
                red += own[k] * (pixel >> 16 & 255);
                green += own[k] * (pixel >> 8 & 255);
                blue += own[k] * (pixel & 255);
            }
            out[3 * x] = red;
            out[3 * x + 1] = green;
            out[3 * x + 2] = blue;
        }
    }

    /** Sums up the rows that one row of the result is made of; {@code rows} is a ring of them. */
    void column(float[][] rows, int y, float[] out) {
        Arrays.fill(out, 0);
        for (var k = 0; k < weights[y].length; k++) {
            var from = rows[(first[y] + k) % rows.length];
            var weight = weights[y][k];
            for (var i = 0; i < out.length; i++) {
                out[i] += weight * from[i];
            }
        }
    }
}
