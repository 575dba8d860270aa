package org.resetdesk.evidence.office;

import java.util.ArrayList;
import java.util.List;

/** Collects text line by line, up to a bound. */
final class Lines {

    private static final int MOST_CHARACTERS = 4_000_000;
    private static final int MOST_LINES = 200_000;

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int characters;

    void add(CharSequence text) {
        if (text.length() > MOST_CHARACTERS - characters) {
            throw new TooMuch();
        }
        characters += text.length();
        line.append(text);
    }

    void endLine() {
        var text = line.toString().strip();
        line.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        if (lines.size() >= MOST_LINES) {
            throw new TooMuch();
        }
        lines.add(text);
    }

    List<String> all() {
        endLine();
        return List.copyOf(lines);
    }
}
