package org.resetdesk.evidence.lines;

import java.util.HashMap;
import java.util.Map;

/** A picture and the smaller copies of it that readers ask for, each made once. For one thread. */
public final class Copies {

    /** What is clearly smaller is made from a copy of this size: scaling 12 megapixels takes longer than reading some lines. */
    private static final int MIDDLE = 1600;

    private final Pixels whole;
    private final Map<Integer, Pixels> made = new HashMap<>();

    public Copies(Pixels whole) {
        this.whole = whole;
    }

    public Pixels whole() {
        return whole;
    }

    /** A copy whose longer side is at most {@code longest}; the picture itself where that is smaller. */
    public Pixels within(int longest) {
        if (Math.max(whole.width(), whole.height()) <= longest) {
            return whole;
        }
        var known = made.get(longest);
        if (known == null) {
            known = (longest <= 0.75 * MIDDLE ? within(MIDDLE) : whole).within(longest);
            made.put(longest, known);
        }
        return known;
    }
}
