package org.resetdesk.guidance.trouble;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.resetdesk.platform.language.Language;
import org.resetdesk.platform.language.Phrases;

/**
 * Something that went wrong on site, why, and what to do next. A page of any feature links to one by its code:
 * {@code /guidance/trouble?code=2022}.
 *
 * @param code  SADP's error number, or a name of ours
 * @param words all its words in small letters, to be found by
 */
public record Trouble(String code, String message, String cause, String nextStep, Set<String> words) {

    public static Optional<Trouble> ofError(int number) {
        return Troubles.KNOWN.withCode(Integer.toString(number));
    }

    @Override
    public String message() {
        return Phrases.told(message);
    }

    @Override
    public String cause() {
        return Phrases.told(cause);
    }

    @Override
    public String nextStep() {
        return Phrases.told(nextStep);
    }

    /** How well it fits the words asked for: its number above all, its words, then words that begin alike. */
    int likeness(Set<String> asked) {
        return asked.stream().mapToInt(this::weight).sum();
    }

    private int weight(String asked) {
        if (code.equals(asked)) {
            return 10;
        }
        if (words.contains(asked) || isTold(asked)) {
            return 2;
        }
        return asked.length() >= 4 && words.stream().anyMatch(word -> near(word, asked)) ? 1 : 0;
    }

    /** To whoever asks in another language; Chinese words are short. */
    private boolean isTold(String asked) {
        return Language.now() != Language.ENGLISH
                && asked.length() >= (Character.isIdeographic(asked.codePointAt(0)) ? 2 : 4)
                && (message() + " " + cause()).toLowerCase(Locale.ROOT).contains(asked);
    }

    /** Refused and refuses, expired and expires: the same word, told by its beginning. */
    private static boolean near(String word, String asked) {
        var stem = Math.max(4, Math.min(word.length(), asked.length()) - 2);
        return word.regionMatches(0, asked, 0, stem);
    }
}
