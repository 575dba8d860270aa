package org.resetdesk.platform.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What our scripts say, as a page hands it to them; {@code say} in resetdesk.js fills in what stands in braces. */
@Singleton
public class ScriptWords {

    private record Key(Class<?> bundle, Language language) {}

    private final ObjectMapper json;
    private final Map<Key, String> made = new ConcurrentHashMap<>();

    ScriptWords(ObjectMapper json) {
        this.json = json;
    }

    /** All of a bundle whose messages take texts alone, as a JSON object that can stand in an HTML script element. */
    public String of(Class<?> bundle) {
        return made.computeIfAbsent(new Key(bundle, Language.now()), this::make);
    }

    private String make(Key key) {
        var bundle = key.bundle();
        var words = Words.in(key.language(), bundle);
        var all = new TreeMap<String, String>();
        Arrays.stream(bundle.getMethods()).forEach(message -> all.put(message.getName(), withBlanks(message, words)));
        try {
            return json.writeValueAsString(all).replace("<", "\\u003c");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts are JSON", impossible);
        }
    }

    private static String withBlanks(Method message, Object words) {
        var blanks = Arrays.stream(message.getParameters())
                .map(Parameter::getName)
                .map(name -> "{" + name + "}")
                .toArray();
        try {
            return (String) message.invoke(words, blanks);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException("The message " + message + " can't be said", broken);
        }
    }
}
