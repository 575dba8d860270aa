package org.resetdesk.platform.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The texts of the pages of words (the makers' forms, the ways to reset) in other languages: a table {@code phrases/de.tsv} for
 * each, with the English text, a tab, and its translation. A page of words that somebody adds is shown as it was written.
 */
public final class Phrases {

    static final Map<Language, Map<String, String>> TABLES = new ConcurrentHashMap<>();

    private Phrases() {}

    /** {@code english} in the language of whoever reads it now. */
    public static String told(String english) {
        var language = Language.now();
        return language == Language.ENGLISH ? english : table(language).getOrDefault(english, english);
    }

    public static List<String> told(List<String> english) {
        return english.stream().map(Phrases::told).toList();
    }

    static Map<String, String> table(Language language) {
        return TABLES.computeIfAbsent(language, Phrases::read);
    }

    private static Map<String, String> read(Language language) {
        try (var file = Phrases.class.getResourceAsStream("/phrases/" + language.tag() + ".tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1]));
        } catch (IOException broken) {
            throw new UncheckedIOException("The phrases in " + language + " can't be read", broken);
        }
    }
}
