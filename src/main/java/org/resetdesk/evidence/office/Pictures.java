package org.resetdesk.evidence.office;

import java.util.ArrayList;
import java.util.List;

/** Collects the pictures of one file: the first ten that are neither logos nor larger than a photo. */
final class Pictures {

    static final int LARGEST = 20_000_000;

    private static final int MOST = 10;
    private static final int SMALLEST = 2_000;
    private static final int MOST_BYTES = 60_000_000;

    private final List<byte[]> pictures = new ArrayList<>();
    private int bytes;

    void add(byte[] picture) {
        if (!areEnough() && picture != null && picture.length >= SMALLEST && picture.length <= LARGEST) {
            pictures.add(picture);
            bytes += picture.length;
        }
    }

    boolean areEnough() {
        return pictures.size() >= MOST || bytes > MOST_BYTES;
    }

    List<byte[]> all() {
        return List.copyOf(pictures);
    }
}
