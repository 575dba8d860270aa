package org.resetdesk.review.presence;

import java.util.List;
import java.util.stream.Collectors;
import org.resetdesk.platform.language.Words;
import org.resetdesk.review.QueueMessages;

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
        var words = Words.of(QueueMessages.class);
        if (names.size() == 1) {
            return words.oneLooks(names.get(0));
        }
        var first = names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "));
        return words.severalLook(first, names.get(names.size() - 1));
    }
}
