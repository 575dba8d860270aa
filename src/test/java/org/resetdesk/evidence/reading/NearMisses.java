package org.resetdesk.evidence.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** False claims as close to a serial as they come: one character another, more or less, two swapped, the next in a batch. */
final class NearMisses {

    private static final Map<Character, String> LIKE = Stream.of(
                    "0OQD8", "O0QD", "1I7LT", "I1LT", "2Z7", "Z27", "5S6", "S58", "8B3", "B83", "6GC5", "G6C", "4A9",
                    "A4", "38", "71T", "94", "QO0", "D0O", "UVJ", "VUY", "MN", "NMH", "CG", "EF", "FEP", "PRF", "RPK",
                    "KX", "XK", "L1", "T7", "JU", "HN", "WV", "YV")
            .collect(Collectors.toMap(word -> word.charAt(0), word -> word.substring(1)));

    private static final String DIGITS = "0123456789";
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int OTHERS = 2;

    private NearMisses() {}

    /** All that differ by a look-alike or in the order of two, and some of each other kind; {@code count} of them by lot. */
    static List<String> of(String serial, long seed, int count) {
        var random = new Random(seed);
        var claims = new LinkedHashSet<String>();
        for (var at = 0; at < serial.length(); at++) {
            var c = serial.charAt(at);
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            for (var like : LIKE.getOrDefault(c, "").toCharArray()) {
                claims.add(with(serial, at, like));
            }
            for (var i = 0; i < OTHERS; i++) {
                claims.add(with(serial, at, any(Character.isDigit(c) ? DIGITS : LETTERS, random)));
            }
            if (at > 0) {
                claims.add(serial.substring(0, at - 1) + c + serial.charAt(at - 1) + serial.substring(at + 1));
            }
            claims.add(serial.substring(0, at) + serial.substring(at + 1));
            claims.add(serial.substring(0, at) + any(DIGITS, random) + serial.substring(at));
        }
        for (var step : new int[] {-10, -2, -1, 1, 2, 10}) {
            claims.add(inBatch(serial, step));
        }
        claims.remove(serial);
        var shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }

    /** The serial so many pieces later, where it ends in digits. */
    private static String inBatch(String serial, int step) {
        var digits =
                Math.min(4, serial.length() - serial.replaceAll("\\d+$", "").length());
        if (digits == 0) {
            return serial;
        }
        var head = serial.substring(0, serial.length() - digits);
        var size = (int) Math.pow(10, digits);
        var number = Math.floorMod(Integer.parseInt(serial.substring(head.length())) + step, size);
        return head + String.format("%0" + digits + "d", number);
    }

    private static char any(String letters, Random random) {
        return letters.charAt(random.nextInt(letters.length()));
    }

    private static String with(String serial, int at, char c) {
        return serial.substring(0, at) + c + serial.substring(at + 1);
    }
}
