package org.resetdesk.guidance.trouble;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resetdesk.guidance.rules.MarkdownTables;
import org.resetdesk.guidance.rules.MarkdownTables.Row;
import org.resetdesk.platform.Resource;

/** All troubles of {@code guidance/trouble.md}, found by code or by words. */
final class Troubles {

    private static final String FILE = "guidance/trouble.md";
    private static final int LONGEST_QUESTION = 200;
    private static final int MOST = 5;
    private static final Set<String> WORDS_OF_NO_WEIGHT = Set.of(
            "a",
            "an",
            "the",
            "is",
            "are",
            "does",
            "do",
            "not",
            "no",
            "it",
            "in",
            "on",
            "of",
            "to",
            "by",
            "and",
            "or",
            "my",
            "error",
            "device",
            "password",
            "reset",
            "sadp",
            "with",
            "for",
            "this",
            "that");

    static final Troubles KNOWN = of(Resource.text(FILE));

    private final List<Trouble> all;

    private Troubles(List<Trouble> all) {
        this.all = all;
    }

    static Troubles of(String markdown) {
        var tables = MarkdownTables.in(markdown);
        var all = Stream.of("SADP errors", "On the device or in the app", "What the desk answered")
                .flatMap(heading -> tables.under(heading).stream())
                .map(Troubles::trouble)
                .toList();
        var codes = new HashSet<String>();
        for (var trouble : all) {
            if (!codes.add(trouble.code())
                    || trouble.cause().isEmpty()
                    || trouble.nextStep().isEmpty()) {
                throw new IllegalStateException(FILE + " says too little, or twice, of " + trouble.code());
            }
        }
        return new Troubles(all);
    }

    private static Trouble trouble(Row row) {
        return new Trouble(
                row.cell("code"),
                row.cell("message"),
                row.cell("cause"),
                row.cell("next step"),
                words(row.cell("code") + " " + row.cell("message") + " " + row.cell("also said as")));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !WORDS_OF_NO_WEIGHT.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Trouble> all() {
        return all;
    }

    Optional<Trouble> withCode(String code) {
        return all.stream()
                .filter(trouble -> trouble.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    /** The one with that code, or those that the words fit best. */
    List<Trouble> found(String asked) {
        return withCode(asked).map(List::of).orElseGet(() -> likeliest(asked));
    }

    private List<Trouble> likeliest(String question) {
        var asked = words(question.substring(0, Math.min(question.length(), LONGEST_QUESTION)));
        var best =
                all.stream().mapToInt(trouble -> trouble.likeness(asked)).max().orElse(0);
        return best == 0
                ? List.of()
                : all.stream()
                        .filter(trouble -> trouble.likeness(asked) == best)
                        .sorted(Comparator.comparingInt(
                                trouble -> trouble.words().size()))
                        .limit(MOST)
                        .toList();
    }
}
