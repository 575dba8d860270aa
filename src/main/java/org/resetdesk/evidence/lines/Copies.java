package org.resetdesk.evidence.lines;

import java.util.HashMap;
import java.util.Map;

/** A picture and the smaller copies of it that readers ask for, each made once. Lines may be cut by several threads. */
public final class Copies {

    /** No reader sees more than 48 rows of a line; of what is more than twice as high, a half tells it as much. */
    private static final double HIGH = 120;

    private final Pixels whole;
    private final Map<Integer, Pixels> made = new HashMap<>();
    private Copies half;

    public Copies(Pixels whole) {
        this.whole = whole;
    }

    public Pixels whole() {
        return whole;
    }

    /** A copy whose longer side is at most {@code longest}; the picture itself where that is smaller. */
    public synchronized Pixels within(int longest) {
        var side = Math.max(whole.width(), whole.height());
        if (side <= longest) {
            return whole;
        }
        if (side / 2 >= longest) {
            return half().within(longest);
        }
        return made.computeIfAbsent(longest, whole::within);
    }

    /** One line, laid upright, as sharp as a reader can use it. */
    Pixels line(Quad place) {
        return place.height() < HIGH ? whole.cut(place) : half().line(place.scaled(0.5));
    }

    private synchronized Copies half() {
        if (half == null) {
            half = new Copies(whole.halved());
        }
        return half;
    }
}
