package org.resetdesk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for many secrets in one pass: by their first characters, then whole. */
final class SecretSearch {

    private static final int SHORTEST = 8;

    private final Map<String, List<String>> byBeginning = new HashMap<>();

    SecretSearch(Collection<String> secrets) {
        for (var secret : secrets) {
            if (secret.length() < SHORTEST) {
                throw new IllegalArgumentException("Too short to be told from chance: " + secret.length());
            }
            byBeginning
                    .computeIfAbsent(secret.substring(0, SHORTEST), beginning -> new ArrayList<>())
                    .add(secret);
        }
    }

    /** A line for each secret that stands there. */
    List<String> foundIn(String text, String place) {
        var found = new ArrayList<String>();
        if (text == null || byBeginning.isEmpty()) {
            return found;
        }
        for (int at = 0; at + SHORTEST <= text.length(); at++) {
            var position = at;
            byBeginning.getOrDefault(text.substring(at, at + SHORTEST), List.of()).stream()
                    .filter(secret -> text.startsWith(secret, position))
                    .forEach(secret -> found.add("A secret stands in " + place + ": " + secret));
        }
        return found;
    }
}
