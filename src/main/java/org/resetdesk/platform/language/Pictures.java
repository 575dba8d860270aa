package org.resetdesk.platform.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The drawn steps, with the words in them told in another language. */
public final class Pictures {

    /** Names of keys and files are capitals alone, and stay. */
    private static final Pattern WORDS = Pattern.compile("font-size=\"(\\d+)\"([^>]*)>([^<]*[a-z][^<]*)</text>");

    /** In letters of the size that they are drawn for; Chinese ones count twice. */
    private static final int ROOM = 18;

    private static final int SMALLEST = 8;

    private Pictures() {}

    /** Of the picture at {@code drawn} for whoever reads now. */
    public static String address(String drawn) {
        return Language.now() == Language.ENGLISH
                ? drawn
                : "/pictures/" + Language.now().tag() + drawn;
    }

    static Optional<String> drawn(String address) {
        try (var file = Pictures.class.getResourceAsStream("/META-INF/resources" + address)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("The picture " + address + " can't be read", broken);
        }
    }

    static String told(String drawn) {
        return WORDS.matcher(drawn).replaceAll(words -> Matcher.quoteReplacement(fitted(words)));
    }

    private static String fitted(MatchResult words) {
        var told = Phrases.told(words.group(3));
        var escaped =
                told.equals(words.group(3)) ? told : told.replace("&", "&amp;").replace("<", "&lt;");
        var size = Integer.parseInt(words.group(1));
        var width = told.codePoints()
                .map(letter -> Character.isIdeographic(letter) ? 2 : 1)
                .sum();
        var fitting = width <= ROOM ? size : Math.max(SMALLEST, size * ROOM / width);
        return "font-size=\"" + fitting + "\"" + words.group(2) + ">" + escaped + "</text>";
    }
}
