package org.resetdesk.review.presence;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who has a case, and who has it on the screen, in words.
 *
 * @param holder  empty where nobody has it
 * @param viewers empty where nobody else looks
 */
public record Attention(String holder, String viewers) {

    static String inWords(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        if (names.size() == 1) {
            return names.get(0) + " is looking at it";
        }
        var first = names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "));
        return first + " and " + names.get(names.size() - 1) + " are looking at it";
    }
}
