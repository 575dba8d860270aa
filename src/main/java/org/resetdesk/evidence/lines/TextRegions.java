package org.resetdesk.evidence.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Turns the detector's map (how likely each pixel belongs to the core of a line) into turned rectangles: connected cores,
 * the smallest rectangle around each, grown to the line's full size, as in "Real-time scene text detection with differentiable
 * binarization" (Liao et al. 2020).
 */
final class TextRegions {

    private static final float CORE = 0.3f;
    private static final double SUREST_MEAN = 0.5;
    /** The cores are shrunk lines; this is the share by which lines are grown back. */
    private static final double GROWTH = 1.6;

    private static final double SMALLEST = 3;
    private static final int MOST = 400;
    private static final double TALL = 1.5;

    private final float[] map;
    private final int width;
    private final int height;
    private final int[] leftmost;
    private final int[] rightmost;

    TextRegions(float[] map, int width, int height) {
        this.map = map;
        this.width = width;
        this.height = height;
        this.leftmost = new int[height];
        this.rightmost = new int[height];
        Arrays.fill(leftmost, width);
        Arrays.fill(rightmost, -1);
    }

    List<Quad> quads() {
        var seen = new boolean[map.length];
        var stack = new int[map.length];
        var quads = new ArrayList<Quad>();
        for (var start = 0; start < map.length && quads.size() < MOST; start++) {
            if (!seen[start] && map[start] > CORE) {
                var hull = hull(borders(start, seen, stack));
                if (hull.size() >= 3) {
                    var core = smallestAround(hull);
                    if (Math.min(core.length(), core.height()) >= SMALLEST && mean(core) >= SUREST_MEAN) {
                        var distance = core.length() * core.height() * GROWTH / (2 * (core.length() + core.height()));
                        quads.add(core.grown(2 * distance, 2 * distance));
                    }
                }
            }
        }
        return quads;
    }

    /** The leftmost and rightmost pixel of each row of one connected core. */
    private List<double[]> borders(int start, boolean[] seen, int[] stack) {
        var highest = start / width;
        var lowest = highest;
        var depth = 0;
        stack[depth++] = start;
        seen[start] = true;
        while (depth > 0) {
            var at = stack[--depth];
            var x = at % width;
            var y = at / width;
            lowest = Math.max(lowest, y);
            leftmost[y] = Math.min(leftmost[y], x);
            rightmost[y] = Math.max(rightmost[y], x);
            for (var ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
                for (var nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
                    var next = ny * width + nx;
                    if (!seen[next] && map[next] > CORE) {
                        seen[next] = true;
                        stack[depth++] = next;
                    }
                }
            }
        }
        var points = new ArrayList<double[]>();
        // The scan reaches the highest row of a core first.
        for (var y = highest; y <= lowest; y++) {
            // A pixel has corners: without them a line one pixel high would have no area.
            points.add(new double[] {leftmost[y], y});
            points.add(new double[] {leftmost[y], y + 1});
            points.add(new double[] {rightmost[y] + 1, y});
            points.add(new double[] {rightmost[y] + 1, y + 1});
            leftmost[y] = width;
            rightmost[y] = -1;
        }
        return points;
    }

    /** Andrew's monotone chain. */
    private static List<double[]> hull(List<double[]> points) {
        points.sort(Comparator.<double[]>comparingDouble(p -> p[0]).thenComparingDouble(p -> p[1]));
        var chain = new double[2 * points.size()][];
        var size = 0;
        for (var point : points) {
            while (size >= 2 && turn(chain[size - 2], chain[size - 1], point) <= 0) {
                size--;
            }
            chain[size++] = point;
        }
        var lower = size + 1;
        for (var i = points.size() - 2; i >= 0; i--) {
            while (size >= lower && turn(chain[size - 2], chain[size - 1], points.get(i)) <= 0) {
                size--;
            }
            chain[size++] = points.get(i);
        }
        return Arrays.asList(chain).subList(0, Math.max(0, size - 1));
    }

    private static double turn(double[] a, double[] b, double[] c) {
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    }

    /** The smallest rectangle around a hull has a side along one of its edges. */
    private static Quad smallestAround(List<double[]> hull) {
        Quad best = null;
        for (var i = 0; i < hull.size(); i++) {
            var a = hull.get(i);
            var b = hull.get((i + 1) % hull.size());
            var angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
            var cos = Math.cos(angle);
            var sin = Math.sin(angle);
            var low = new double[] {Double.MAX_VALUE, Double.MAX_VALUE};
            var high = new double[] {-Double.MAX_VALUE, -Double.MAX_VALUE};
            for (var point : hull) {
                var along = point[0] * cos + point[1] * sin;
                var across = point[1] * cos - point[0] * sin;
                low[0] = Math.min(low[0], along);
                high[0] = Math.max(high[0], along);
                low[1] = Math.min(low[1], across);
                high[1] = Math.max(high[1], across);
            }
            var length = high[0] - low[0];
            var height = high[1] - low[1];
            if (best == null || length * height < best.length() * best.height()) {
                var along = (low[0] + high[0]) / 2;
                var across = (low[1] + high[1]) / 2;
                best = new Quad(along * cos - across * sin, along * sin + across * cos, angle, length, height);
            }
        }
        return upright(best);
    }

    /** Text runs along the longer side; along the more level one where the sides hardly differ. Left to right, or downwards. */
    private static Quad upright(Quad quad) {
        var level = Math.abs(Math.cos(quad.angle())) >= Math.abs(Math.sin(quad.angle()));
        var along = quad.length() >= TALL * quad.height() || quad.height() < TALL * quad.length() && level;
        var angle = along ? quad.angle() : quad.angle() + Math.PI / 2;
        if (Math.cos(angle) < -1e-9 || Math.abs(Math.cos(angle)) <= 1e-9 && Math.sin(angle) < 0) {
            angle += Math.PI;
        }
        return along
                ? new Quad(quad.x(), quad.y(), angle, quad.length(), quad.height())
                : new Quad(quad.x(), quad.y(), angle, quad.height(), quad.length());
    }

    private double mean(Quad quad) {
        var cos = Math.cos(quad.angle());
        var sin = Math.sin(quad.angle());
        var sum = 0.0;
        var count = 0;
        for (var y = Math.max(0, (int) quad.top()); y <= Math.min(height - 1, (int) quad.bottom()); y++) {
            for (var x = Math.max(0, (int) quad.left()); x <= Math.min(width - 1, (int) quad.right()); x++) {
                var dx = x + 0.5 - quad.x();
                var dy = y + 0.5 - quad.y();
                if (Math.abs(dx * cos + dy * sin) <= quad.length() / 2
                        && Math.abs(dy * cos - dx * sin) <= quad.height() / 2) {
                    sum += map[y * width + x];
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
