package org.resetdesk.platform.language;

import io.quarkus.arc.Arc;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds a message bundle in the language that is spoken now. */
public final class Words {

    private record Key(Class<?> bundle, Language language) {}

    private static final Map<Key, Object> FOUND = new ConcurrentHashMap<>();

    private Words() {}

    /** For what a person reads now. */
    public static <T> T of(Class<T> bundle) {
        return in(Language.now(), bundle);
    }

    /** For what is kept: a line of a case's history, a finding, an entry of the audit log. */
    public static <T> T kept(Class<T> bundle) {
        return in(Language.ENGLISH, bundle);
    }

    static <T> T in(Language language, Class<T> bundle) {
        if (Arc.container() == null) {
            return Plain.of(bundle);
        }
        return bundle.cast(FOUND.computeIfAbsent(new Key(bundle, language), key -> found(key.language(), bundle)));
    }

    private static <T> T found(Language language, Class<T> bundle) {
        return language == Language.ENGLISH
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
    }
}
