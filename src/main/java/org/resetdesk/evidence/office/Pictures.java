package org.resetdesk.evidence.office;

import java.util.ArrayList;
import java.util.List;

/** Collects the pictures of one file: the first ten that are neither logos nor larger than a photo. */
final class Pictures {

    static final int LARGEST = 20_000_000;

    private static final int MOST = 10;
    private static final int SMALLEST = 2_000;

    private final List<byte[]> pictures = new ArrayList<>();

    void add(byte[] picture) {
        if (pictures.size() < MOST && picture != null && picture.length >= SMALLEST && picture.length <= LARGEST) {
            pictures.add(picture);
        }
    }

    boolean areEnough() {
        return pictures.size() >= MOST;
    }

    List<byte[]> all() {
        return List.copyOf(pictures);
    }
}
