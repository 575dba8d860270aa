package org.resetdesk.cases.maker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resetdesk.cases.maker.MakerMethod.Kind;

/**
 * A maker's page: lines {@code - key: value} under headings; what else stands there is for people. Finds all mistakes before it
 * complains of them, each with its line.
 */
final class MakerFile {

    private static final Pattern LINE = Pattern.compile("- (?<key>[a-z ]+): (?<value>.+)");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,3}) h");
    private static final Pattern CHARACTERS = Pattern.compile("(\\d{1,4}) to (\\d{1,4}) characters");
    private static final Pattern KILOBYTES = Pattern.compile("up to (\\d{1,3}) kB");

    /** No page allows more than the desk stores: of a string {@code ResetString}'s, of a file what the issuers take. */
    private static final int SHORTEST_STRING = 16;

    private static final int LONGEST_STRING = 1024;
    private static final int LARGEST_FILE = 64;

    record Bounds(int least, int most) {}

    private record Value(int line, String text) {}

    /** The keys under one heading. */
    final class Section {

        private final String heading;
        private final Map<String, List<Value>> values = new LinkedHashMap<>();
        private final List<String> asked = new ArrayList<>();

        private Section(String heading) {
            this.heading = heading;
        }

        List<String> all(String key) {
            asked.add(key);
            return values.getOrDefault(key, List.of()).stream().map(Value::text).toList();
        }

        Optional<String> maybe(String key) {
            var all = all(key);
            if (all.size() > 1) {
                wrong("it says " + key + " twice");
            }
            return all.stream().findFirst();
        }

        String or(String key, String otherwise) {
            return maybe(key).orElse(otherwise);
        }

        String one(String key) {
            return maybe(key).orElseGet(() -> {
                wrong("it lacks " + key);
                return "";
            });
        }

        String oneOf(String key, String... words) {
            var value = one(key);
            if (!value.isEmpty() && !List.of(words).contains(value)) {
                wrong(key, value, "it can be " + String.join(" or ", words));
            }
            return value;
        }

        <E extends Enum<E>> List<E> several(String key, Class<E> words) {
            var value = one(key);
            var found = Stream.of(value.split(","))
                    .map(word -> MakerMethod.named(words, word))
                    .filter(Objects::nonNull)
                    .toList();
            if (!value.isEmpty() && found.size() != value.split(",").length) {
                wrong(
                        key,
                        value,
                        "each can be one of "
                                + Arrays.stream(words.getEnumConstants())
                                        .map(word -> word.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")));
            }
            return found;
        }

        Pattern pattern(String key) {
            var value = one(key);
            try {
                return Pattern.compile(value);
            } catch (PatternSyntaxException broken) {
                wrong(key, value, "it is no pattern: " + broken.getDescription());
                return Pattern.compile("");
            }
        }

        Duration hours(String key) {
            var hours = HOURS.matcher(one(key));
            if (hours.matches() && !hours.group(1).matches("0+")) {
                return Duration.ofHours(Long.parseLong(hours.group(1)));
            }
            wrong(key, or(key, ""), "write it like 24 h");
            return Duration.ofHours(1);
        }

        /** Of a picture none are written: it is bounded as evidence is. */
        Bounds bounds(String key, Kind kind) {
            if (kind == Kind.PICTURE) {
                return new Bounds(0, Integer.MAX_VALUE);
            }
            var value = one(key);
            var bounds = (kind == Kind.STRING ? CHARACTERS : KILOBYTES).matcher(value);
            if (bounds.matches() && kind == Kind.EXPORT) {
                var kilobytes = Integer.parseInt(bounds.group(1));
                if (kilobytes <= LARGEST_FILE) {
                    return new Bounds(1, kilobytes * 1024);
                }
            } else if (bounds.matches()) {
                var read = new Bounds(Integer.parseInt(bounds.group(1)), Integer.parseInt(bounds.group(2)));
                if (SHORTEST_STRING <= read.least && read.least <= read.most && read.most <= LONGEST_STRING) {
                    return read;
                }
            }
            wrong(
                    key,
                    value,
                    kind == Kind.STRING
                            ? "write it like 16 to 1024 characters, and no wider"
                            : "write it like up to 64 kB, and no more");
            return new Bounds(SHORTEST_STRING, LONGEST_STRING);
        }

        void wrong(String what) {
            mistakes.add((heading.isEmpty() ? "its beginning" : "section " + heading) + ": " + what);
        }

        private void wrong(String key, String value, String what) {
            var line = values.getOrDefault(key, List.of()).stream().findFirst();
            mistakes.add(line.map(at -> "line " + at.line() + ", ").orElse("") + key + " \"" + value + "\": " + what);
        }

        private void findUnasked() {
            values.forEach((key, found) -> {
                if (!asked.contains(key)) {
                    mistakes.add("line " + found.get(0).line() + ": \"" + key + "\" is not known "
                            + (heading.isEmpty() ? "above the first heading" : "under " + heading));
                }
            });
        }
    }

    private final String name;
    private final Map<String, Section> sections = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();

    MakerFile(String name, String markdown) {
        this.name = name;
        var section = new Section("");
        sections.put("", section);
        var number = 0;
        for (var line : markdown.lines().toList()) {
            number++;
            var parts = LINE.matcher(line.strip());
            if (line.startsWith("## ")) {
                var heading = line.substring(3).strip();
                section = new Section(heading);
                if (sections.put(heading, section) != null) {
                    wrong("line " + number + ": there are two sections " + heading);
                }
            } else if (parts.matches()) {
                section.values
                        .computeIfAbsent(parts.group("key"), none -> new ArrayList<>())
                        .add(new Value(number, parts.group("value").strip()));
            } else if (line.startsWith("-")) {
                wrong("line " + number + ": \"" + line + "\" is not of the form - key: value");
            }
        }
    }

    boolean has(String heading) {
        return sections.containsKey(heading);
    }

    Section section(String heading) {
        asked.add(heading);
        return sections.computeIfAbsent(heading, missing -> {
            wrong("there is no section " + heading);
            return new Section(heading);
        });
    }

    void wrong(String what) {
        mistakes.add(what);
    }

    /** Throws with all that is wrong, once everything has been asked for. */
    void check() {
        sections.forEach((heading, section) -> {
            if (asked.contains(heading)) {
                section.findUnasked();
            } else {
                wrong("the section " + heading + " is not known");
            }
        });
        if (!mistakes.isEmpty()) {
            throw new IllegalStateException(name + " cannot be used: " + String.join("; ", mistakes));
        }
    }
}
