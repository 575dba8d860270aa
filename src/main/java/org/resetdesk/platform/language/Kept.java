package org.resetdesk.platform.language;

import io.quarkus.qute.i18n.Message;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells sentences that were kept in English to whoever reads them: it finds the message of a bundle that a sentence was made
 * by, and says it again. All the parameters of such messages are texts. What no message made stays as it was written.
 */
public final class Kept {

    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");
    private static final Map<List<Class<?>>, List<Sentence>> SENTENCES = new ConcurrentHashMap<>();

    private record Sentence(Method method, Pattern form, int letters) {

        static Sentence of(Method method) {
            var template = method.getAnnotation(Message.class).value();
            var literal = BLANK.split(template, -1);
            var form = Arrays.stream(literal).map(Pattern::quote).collect(Collectors.joining("(.*)"));
            return new Sentence(
                    method,
                    Pattern.compile(form, Pattern.DOTALL),
                    String.join("", literal).length());
        }

        String told(MatchResult found, Class<?>... bundles) {
            var parts = IntStream.rangeClosed(1, found.groupCount())
                    .mapToObj(group -> Kept.told(found.group(group), bundles))
                    .toArray();
            try {
                return (String) method.invoke(Words.of(method.getDeclaringClass()), parts);
            } catch (IllegalAccessException | InvocationTargetException broken) {
                throw new IllegalStateException("The message " + method + " can't be said", broken);
            }
        }
    }

    private Kept() {}

    /** {@code text} in the language of whoever reads it now; what stands in its blanks is told as well, where it is known. */
    public static String told(String text, Class<?>... bundles) {
        if (Language.now() == Language.ENGLISH) {
            return text;
        }
        for (var sentence : SENTENCES.computeIfAbsent(List.of(bundles), Kept::sentencesOf)) {
            var match = sentence.form().matcher(text);
            if (match.matches()) {
                return sentence.told(match, bundles);
            }
        }
        return text;
    }

    /** The most particular first. */
    private static List<Sentence> sentencesOf(List<Class<?>> bundles) {
        return bundles.stream()
                .flatMap(bundle -> Arrays.stream(bundle.getMethods()))
                .map(Sentence::of)
                .sorted(Comparator.comparing(Sentence::letters).reversed())
                .toList();
    }
}
