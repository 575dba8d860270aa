package org.resetdesk.evidence.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** False claims as close to a serial as they come: look-alikes, other characters of the kind, the next in a batch, two swapped. */
final class NearMisses {

    private static final Map<Character, String> LIKE = Stream.of(
                    "0OQD8", "O0QD", "1I7LT", "I1LT", "2Z7", "Z27", "5S6", "S58", "8B3", "B83", "6GC5", "G6C", "4A9",
                    "A4", "38", "71T", "94", "QO0", "D0O", "UVJ", "VUY", "MN", "NMH", "CG", "EF", "FEP", "PRF", "RPK",
                    "KX", "XK", "L1", "T7", "JU", "HN", "WV", "YV")
            .collect(Collectors.toMap(word -> word.charAt(0), word -> word.substring(1)));

    private NearMisses() {}

    static List<String> of(String serial, long seed, int count) {
        var random = new Random(seed);
        var claims = new LinkedHashSet<String>();
        for (var attempt = 0; attempt < 50 * count && claims.size() < count; attempt++) {
            var claim = one(serial, random);
            if (!claim.equals(serial)) {
                claims.add(claim);
            }
        }
        return new ArrayList<>(claims);
    }

    private static String one(String serial, Random random) {
        var at = random.nextInt(serial.length());
        var c = serial.charAt(at);
        var kind = random.nextDouble();
        if (kind < 0.5 && LIKE.containsKey(c)) {
            return with(serial, at, any(LIKE.get(c), random));
        }
        if (kind < 0.75 && Character.isLetterOrDigit(c)) {
            return with(serial, at, any(Character.isDigit(c) ? "0123456789" : "ABCDEFGHJKLMNPQRSTUVWXYZ", random));
        }
        var last = serial.length() - 1;
        if (kind < 0.88 && Character.isDigit(serial.charAt(last))) {
            return with(serial, last, (char) ('0' + (serial.charAt(last) - '0' + (random.nextBoolean() ? 1 : 9)) % 10));
        }
        return at == last ? serial : serial.substring(0, at) + serial.charAt(at + 1) + c + serial.substring(at + 2);
    }

    private static char any(String letters, Random random) {
        return letters.charAt(random.nextInt(letters.length()));
    }

    private static String with(String serial, int at, char c) {
        return serial.substring(0, at) + c + serial.substring(at + 1);
    }
}
