package org.resetdesk.review.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resetdesk.platform.language.Language;
import org.resetdesk.platform.language.Words;

/** What a canned answer leaves open, in braces, and each case fills. */
public enum Variable {
    REFERENCE(WordsMessages::referenceMeant, on -> on.supportCase().reference()),
    SERIAL(WordsMessages::serialMeant, on -> on.supportCase().serial().text()),
    DEVICE(WordsMessages::deviceMeant, on -> on.supportCase().model().orElse("device")),
    MAKER(WordsMessages::makerMeant, on -> on.maker().name()),
    METHOD(
            WordsMessages::methodMeant,
            on -> Language.ENGLISH.<String>speak(
                    () -> on.maker().method(on.supportCase().method()).name())),
    PERSON(WordsMessages::personMeant, on -> on.supportCase().requester().name()),
    COMPANY(WordsMessages::companyMeant, on -> on.supportCase().company().name()),
    TECHNICIAN(WordsMessages::technicianMeant, on -> on.technician().name());

    private static final Pattern IN_BRACES = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern LEFT_OVER = Pattern.compile("\\{[^{}\\s]*}?|}");

    private final Function<WordsMessages, String> meaning;
    private final Function<Occasion, String> value;

    Variable(Function<WordsMessages, String> meaning, Function<Occasion, String> value) {
        this.meaning = meaning;
        this.value = value;
    }

    /** In one pass: what a name or a company brings is never filled itself. */
    public static String filled(String text, Occasion on) {
        return IN_BRACES
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(named(found.group(1))
                        .map(known -> known.value.apply(on))
                        .orElse(found.group())));
    }

    /** The first thing in braces that is none, or a brace that stands alone. */
    public static Optional<String> unknownIn(String text) {
        var rest = IN_BRACES
                .matcher(text)
                .replaceAll(found -> named(found.group(1)).isPresent() ? "" : Matcher.quoteReplacement(found.group()));
        return LEFT_OVER.matcher(rest).results().findFirst().map(found -> found.group());
    }

    private static Optional<Variable> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** As it is typed. */
    public String inBraces() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    public String meaning() {
        return meaning.apply(Words.of(WordsMessages.class));
    }
}
