package org.resetdesk.evidence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The typed serial above the read one, character by character; one that is missing does not make all after it differ. */
record Comparison(List<Column> columns) {

    /** A blank stands where the other has a character more. */
    public record Column(char typed, char read) {

        public boolean isDiffers() {
            return typed != read;
        }

        public String typedShown() {
            return shown(typed);
        }

        public String readShown() {
            return shown(read);
        }

        private static String shown(char character) {
            return character == BLANK ? "▢" : String.valueOf(character);
        }
    }

    private static final char BLANK = ' ';

    /** By the fewest changes that make one of the other. */
    static Comparison of(String typed, String read) {
        var changes = changes(typed, read);
        Deque<Column> columns = new ArrayDeque<>();
        int t = typed.length();
        int r = read.length();
        while (t > 0 || r > 0) {
            if (t > 0 && r > 0 && changes[t][r] == changes[t - 1][r - 1] + change(typed, t, read, r)) {
                columns.addFirst(new Column(typed.charAt(--t), read.charAt(--r)));
            } else if (t > 0 && changes[t][r] == changes[t - 1][r] + 1) {
                columns.addFirst(new Column(typed.charAt(--t), BLANK));
            } else {
                columns.addFirst(new Column(BLANK, read.charAt(--r)));
            }
        }
        return new Comparison(List.copyOf(columns));
    }

    private static int[][] changes(String typed, String read) {
        int[][] changes = new int[typed.length() + 1][read.length() + 1];
        for (int t = 0; t <= typed.length(); t++) {
            for (int r = 0; r <= read.length(); r++) {
                if (t == 0 || r == 0) {
                    changes[t][r] = t + r;
                } else {
                    int oneMore = Math.min(changes[t - 1][r], changes[t][r - 1]) + 1;
                    changes[t][r] = Math.min(oneMore, changes[t - 1][r - 1] + change(typed, t, read, r));
                }
            }
        }
        return changes;
    }

    private static int change(String typed, int t, String read, int r) {
        return typed.charAt(t - 1) == read.charAt(r - 1) ? 0 : 1;
    }

    public int differing() {
        return (int) columns.stream().filter(Column::isDiffers).count();
    }
}
