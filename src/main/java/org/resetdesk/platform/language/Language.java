package org.resetdesk.platform.language;

import io.quarkus.arc.Arc;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.function.Supplier;

/** The languages that a person may choose to read in. What is kept, logged and audited is in English. */
public enum Language {
    ENGLISH("en", "English"),
    CHINESE("zh", "中文"),
    SPANISH("es", "Español"),
    GERMAN("de", "Deutsch"),
    FRENCH("fr", "Français"),
    PORTUGUESE("pt", "Português"),
    RUSSIAN("ru", "Русский"),
    VIETNAMESE("vi", "Tiếng Việt");

    private static final ThreadLocal<Language> SPOKEN = new ThreadLocal<>();

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** As HTML and HTTP name it, like "de". */
    public String tag() {
        return tag;
    }

    /** As its speakers call it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /**
     * The best of ours for {@code header}, an Accept-Language; English where it names none of them.
     *
     * @throws IllegalArgumentException where it can't be read
     */
    static Language accepted(String header) {
        var tags = Arrays.stream(values()).map(Language::tag).toList();
        var wanted = Locale.lookupTag(LanguageRange.parse(header), tags);
        return of(wanted == null ? "" : wanted).orElse(ENGLISH);
    }

    /** That of whoever reads the answer to this request, or the letter that is being written; otherwise English. */
    public static Language now() {
        if (SPOKEN.get() != null) {
            return SPOKEN.get();
        }
        var container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return ENGLISH;
        }
        return container.instance(ReadersLanguage.class).get().language();
    }

    /** What {@code says} makes, in this language, whoever asked for it. */
    public <T> T speak(Supplier<T> says) {
        var before = SPOKEN.get();
        SPOKEN.set(this);
        try {
            return says.get();
        } finally {
            if (before == null) {
                SPOKEN.remove();
            } else {
                SPOKEN.set(before);
            }
        }
    }

    public static List<Language> all() {
        return List.of(values());
    }
}
