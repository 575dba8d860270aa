package org.resetdesk.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A text that ships with the product. */
public final class Resource {

    private Resource() {}

    public static String text(String name) {
        try (var stream = Resource.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The product was built without " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + name, e);
        }
    }

    /** Every text of that name, one from each part of the class path that has it. */
    public static List<String> texts(String name) {
        try {
            var texts = new ArrayList<String>();
            var found = Resource.class.getClassLoader().getResources(name);
            while (found.hasMoreElements()) {
                try (var stream = found.nextElement().openStream()) {
                    texts.add(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + name, e);
        }
    }
}
