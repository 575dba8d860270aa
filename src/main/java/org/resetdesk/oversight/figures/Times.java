package org.resetdesk.oversight.figures;

import java.util.Locale;

/**
 * How long something took, over many cases.
 *
 * @param median in milliseconds; null where there was none
 * @param ninety what nine of ten stayed below, or reached; null where there was none
 */
record Times(long count, Double median, Double ninety) {

    static final Times NONE = new Times(0, null, null);

    public String medianWords() {
        return words(median);
    }

    public String ninetyWords() {
        return words(ninety);
    }

    /** Hours, minutes and seconds. */
    static String words(Double millis) {
        if (millis == null) {
            return "–";
        }
        var seconds = Math.round(millis / 1000);
        return "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** For a table that is calculated with. */
    static String seconds(Double millis) {
        return millis == null ? "" : String.format(Locale.ROOT, "%.3f", millis / 1000);
    }
}
