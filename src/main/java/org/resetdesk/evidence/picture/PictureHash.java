package org.resetdesk.evidence.picture;

import java.awt.image.BufferedImage;

/**
 * A 64-bit perceptual hash (dHash): one bit for each of 8 × 8 neighbouring cells, whether it gets darker to the right. The same
 * photo, shrunk or compressed again, differs in a few bits; another photo in about half of them.
 */
public final class PictureHash {

    private static final int COLUMNS = 9;
    private static final int ROWS = 8;
    private static final int SAMPLES_A_SIDE = 16;

    private PictureHash() {}

    public static long of(BufferedImage picture) {
        var cells = new double[ROWS][COLUMNS];
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                cells[row][column] = brightness(picture, column, row);
            }
        }
        long hash = 0;
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column + 1 < COLUMNS; column++) {
                hash = hash << 1 | (cells[row][column] > cells[row][column + 1] ? 1 : 0);
            }
        }
        return hash;
    }

    /** In how many of the 64 bits two hashes differ. */
    public static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    /** Sampled, not summed: a cell of a 12 megapixel photo has more pixels than its mean needs. */
    private static double brightness(BufferedImage picture, int column, int row) {
        double sum = 0;
        for (int j = 0; j < SAMPLES_A_SIDE; j++) {
            for (int i = 0; i < SAMPLES_A_SIDE; i++) {
                int x = (int) ((column + (i + 0.5) / SAMPLES_A_SIDE) * picture.getWidth() / COLUMNS);
                int y = (int) ((row + (j + 0.5) / SAMPLES_A_SIDE) * picture.getHeight() / ROWS);
                int rgb = picture.getRGB(x, y);
                sum += 0.299 * (rgb >> 16 & 0xff) + 0.587 * (rgb >> 8 & 0xff) + 0.114 * (rgb & 0xff);
            }
        }
        return sum;
    }
}
