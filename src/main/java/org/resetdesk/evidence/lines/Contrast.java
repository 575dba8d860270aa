package org.resetdesk.evidence.lines;

/** Spreads grey tones tile by tile, with a limit so that noise on plain surfaces is not blown up (CLAHE). */
final class Contrast {

    private static final int TILES = 8;
    private static final float LIMIT = 4;

    private Contrast() {}

    static int[] spread(int[] rgb, int width, int height) {
        var curves = new float[TILES * TILES][];
        for (var row = 0; row < TILES; row++) {
            for (var column = 0; column < TILES; column++) {
                curves[row * TILES + column] = curve(
                        rgb,
                        width,
                        column * width / TILES,
                        Math.max(column * width / TILES + 1, (column + 1) * width / TILES),
                        row * height / TILES,
                        Math.max(row * height / TILES + 1, (row + 1) * height / TILES),
                        height);
            }
        }
        var out = new int[rgb.length];
        for (var y = 0; y < height; y++) {
            var v = Math.max(0, Math.min(TILES - 1.001f, (y + 0.5f) * TILES / height - 0.5f));
            for (var x = 0; x < width; x++) {
                var u = Math.max(0, Math.min(TILES - 1.001f, (x + 0.5f) * TILES / width - 0.5f));
                var tone = Pixels.luminance(rgb[y * width + x]);
                var at = (int) v * TILES + (int) u;
                var fu = u - (int) u;
                var fv = v - (int) v;
                var upper = curves[at][tone] * (1 - fu) + curves[at + 1][tone] * fu;
                var lower = curves[at + TILES][tone] * (1 - fu) + curves[at + TILES + 1][tone] * fu;
                var grey = Math.min(255, (int) (upper * (1 - fv) + lower * fv));
                out[y * width + x] = grey << 16 | grey << 8 | grey;
            }
        }
        return out;
    }

    private static float[] curve(int[] rgb, int width, int left, int right, int top, int bottom, int height) {
        var counts = new float[256];
        var total = 0;
        for (var y = top; y < Math.min(bottom, height); y++) {
            for (var x = left; x < Math.min(right, width); x++) {
                counts[Pixels.luminance(rgb[y * width + x])]++;
                total++;
            }
        }
        var most = Math.max(1, LIMIT * total / 256);
        var over = 0f;
        for (var i = 0; i < 256; i++) {
            over += Math.max(0, counts[i] - most);
            counts[i] = Math.min(counts[i], most);
        }
        var curve = new float[256];
        var sum = 0f;
        for (var i = 0; i < 256; i++) {
            sum += counts[i] + over / 256;
            curve[i] = 255 * sum / Math.max(1, total);
        }
        return curve;
    }
}
