package org.resetdesk.evidence.reading;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.cases.SerialNumber.Form;

/** Compares serials that were read with the claimed one. Nothing is ever repaired towards the claim. */
final class Readings {

    enum Agreement {
        SAME,
        /** The nine characters of the label agree, but not the model or date in front of them. */
        OTHER_DEVICE,
        DIFFERENT
    }

    /** A full serial whose model was cut off: date, region and the nine characters are still there. */
    private static final Pattern WITHOUT_MODEL =
            Pattern.compile("[A-Z0-9/()\\-]*20\\d{2}(?:0[1-9]|1[0-2])[0-3]\\d[A-C]{0,2}(?:WR|RR|CH|EU|TW|JP)"
                    + "(\\d{9}|[A-Z]\\d{8}|[A-Z]{2}\\d{7})(?:[WCVLU]{2,5})?");

    private static final int SHORTEST_MODEL = 6;
    /** Model, date, region and the nine characters; no shorter text need be tried. */
    private static final int SHORTEST_FULL = 20;

    private Readings() {}

    static Optional<SerialNumber> full(String text) {
        return text.length() < SHORTEST_FULL
                ? Optional.empty()
                : Optional.of(SerialNumber.asItStands(text)).filter(serial -> serial.form() == Form.FULL);
    }

    static Agreement compare(String read, SerialNumber claimed) {
        if (SerialTokens.key(read).equals(SerialTokens.key(claimed.text()))) {
            return hyphensAgree(read, claimed) ? Agreement.SAME : Agreement.DIFFERENT;
        }
        var full = full(read);
        if (full.isPresent()) {
            return compareFull(full.get(), claimed);
        }
        if (claimed.form() == Form.OTHER) {
            return Agreement.DIFFERENT;
        }
        if (SerialTokens.key(read).equals(claimed.tail())) {
            return Agreement.SAME;
        }
        var cut = WITHOUT_MODEL.matcher(SerialNumber.normalise(read));
        if (cut.matches() && cut.group(1).equals(claimed.tail())) {
            return claimed.form() == Form.SHORT
                            || withoutFeatures(claimed).endsWith(SerialTokens.key(read.substring(0, cut.end(1))))
                    ? Agreement.SAME
                    : Agreement.OTHER_DEVICE;
        }
        return Agreement.DIFFERENT;
    }

    /** Hyphens may be left out, by the one who types or by a reader; but they may not stand elsewhere. */
    static boolean hyphensAgree(String read, SerialNumber claimed) {
        var here = places("-", read);
        var there = places("-", claimed.text());
        return switch (claimed.form()) {
            case OTHER -> here.isEmpty() || there.isEmpty() || here.equals(there);
            case SHORT -> true;
            // Of the several in a model a reader may well miss one, and a file name has them for slashes.
            case FULL -> places("-/_(). ", claimed.text()).containsAll(here);
        };
    }

    /** Before which of its letters and digits a text has one of these signs. */
    private static Set<Integer> places(String signs, String text) {
        var places = new HashSet<Integer>();
        var before = 0;
        for (var c : text.toCharArray()) {
            if (signs.indexOf(c) >= 0) {
                places.add(before);
            } else if (Character.isLetterOrDigit(c)) {
                before++;
            }
        }
        // At either end it parts nothing.
        places.remove(0);
        places.remove(before);
        return places;
    }

    private static Agreement compareFull(SerialNumber read, SerialNumber claimed) {
        if (claimed.form() == Form.OTHER || !read.tail().equals(claimed.tail())) {
            return Agreement.DIFFERENT;
        }
        return claimed.form() == Form.SHORT || withoutFeatures(read).equals(withoutFeatures(claimed))
                ? Agreement.SAME
                : Agreement.OTHER_DEVICE;
    }

    /** A recorder's trailing WCVU is often cut off by a narrow column; it distinguishes no two devices. */
    private static String withoutFeatures(SerialNumber serial) {
        var key = SerialTokens.key(serial.text());
        return key.substring(0, key.lastIndexOf(serial.tail()) + serial.tail().length());
    }

    /** Labels add lens or power to the model ("(4mm)", "/8P"), serials cut it; so one may begin with the other. */
    static boolean sameModel(String seen, String model) {
        var a = SerialTokens.key(seen);
        var b = SerialTokens.key(model);
        return a.length() < SHORTEST_MODEL || b.length() < SHORTEST_MODEL || a.startsWith(b) || b.startsWith(a);
    }

    /** As above for a model read from a picture, where a character may be misread. */
    static boolean nearlySameModel(String seen, String model) {
        var a = SerialTokens.key(seen);
        var b = SerialTokens.key(model);
        var shared = Math.min(a.length(), b.length());
        return shared < SHORTEST_MODEL
                || a.substring(0, shared).equals(b.substring(0, shared))
                || nearMiss(a.substring(0, shared), b.substring(0, shared)) && sameDigits(a, b, shared);
    }

    /** Digits tell models apart, and are not taken for one another. */
    private static boolean sameDigits(String a, String b, int length) {
        for (var i = 0; i < length; i++) {
            if (a.charAt(i) != b.charAt(i) && Character.isDigit(a.charAt(i)) && Character.isDigit(b.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** One or two characters off, or two neighbours swapped: a near miss of the claim, not some other number. */
    static boolean nearMiss(String key, String claim) {
        if (key.length() != claim.length() || claim.length() < 5 || key.equals(claim)) {
            return false;
        }
        var off = 0;
        for (var i = 0; i < key.length(); i++) {
            off += key.charAt(i) == claim.charAt(i) ? 0 : 1;
        }
        return off <= 2;
    }

    /** The claim's beginning or its end: the detector may have framed but a piece of it. */
    static boolean mayBeCutOff(String key, SerialNumber claimed) {
        var claim = SerialTokens.key(claimed.text());
        return key.length() < claim.length() && (claim.startsWith(key) || claim.endsWith(key));
    }
}
