package org.resetdesk.platform.language;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.resetdesk.cases.maker.AllMakers;
import org.resetdesk.cases.maker.MakerMethod.Picture;
import org.resetdesk.guidance.rules.DeviceFamily;
import org.resetdesk.guidance.rules.Instructions;
import org.resetdesk.guidance.rules.Way;
import org.resetdesk.guidance.trouble.AllTroubles;

/** All that somebody may read of the pages of words: whatever {@link Phrases} is asked for when all of them are read. */
class AskedPhrases {

    /** A table of phrases that writes down what it is asked for. */
    private static class Notebook extends HashMap<String, String> {

        private static final long serialVersionUID = 1L;

        private final LinkedHashSet<String> asked = new LinkedHashSet<>();

        @Override
        public String getOrDefault(Object english, String otherwise) {
            asked.add((String) english);
            return otherwise;
        }
    }

    private AskedPhrases() {}

    /** Prints them, for whoever translates. */
    public static void main(String[] arguments) {
        all().forEach(System.out::println);
    }

    static Set<String> all() {
        var notebook = new Notebook();
        var before = Phrases.table(Language.GERMAN);
        Phrases.TABLES.put(Language.GERMAN, notebook);
        try {
            Language.GERMAN.speak(() -> {
                AllMakers.list().forEach(AskedPhrases::read);
                var instructions = Instructions.load();
                Stream.of(Way.values()).forEach(way -> Stream.of(DeviceFamily.values())
                        .forEach(family -> read(instructions.of(way, family))));
                AllTroubles.list().forEach(AskedPhrases::read);
                pictures().forEach(drawn -> Pictures.told(Pictures.drawn(drawn).orElseThrow()));
                return true;
            });
        } finally {
            Phrases.TABLES.put(Language.GERMAN, before);
        }
        notebook.asked.remove("");
        return notebook.asked;
    }

    private static Stream<String> pictures() {
        var ofWays = Stream.of(Way.values()).map(Way::picture);
        var ofMakers = AllMakers.list().stream()
                .flatMap(maker -> maker.methods().stream())
                .flatMap(method -> method.picture().stream())
                .map(Picture::address);
        // Read as the page itself has it, whoever reads.
        return Stream.concat(ofWays, ofMakers).map(address -> address.replaceFirst("^/pictures/[a-z]+", ""));
    }

    private static void read(Object value) {
        if (value instanceof Record told) {
            Arrays.stream(told.getClass().getRecordComponents()).forEach(part -> read(part(told, part)));
        } else if (value instanceof List<?> several) {
            several.forEach(AskedPhrases::read);
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(AskedPhrases::read);
        }
    }

    private static Object part(Record of, RecordComponent part) {
        try {
            return part.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(part + " can't be read", broken);
        }
    }
}
