package org.resetdesk.guidance.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.resetdesk.platform.Resource;
import org.resetdesk.platform.language.Phrases;

/** The steps of every way, as {@code guidance/steps.md} words them; some devices have steps of their own. */
public final class Instructions {

    /** How one way is done on one device. */
    public record Steps(
            List<String> picture,
            List<String> phone,
            List<String> needs,
            List<String> steps,
            List<String> limits,
            List<String> warnings) {

        private static Steps empty() {
            return new Steps(
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }

        @Override
        public List<String> picture() {
            return Phrases.told(picture);
        }

        @Override
        public List<String> needs() {
            return Phrases.told(needs);
        }

        @Override
        public List<String> steps() {
            return Phrases.told(steps);
        }

        @Override
        public List<String> limits() {
            return Phrases.told(limits);
        }

        @Override
        public List<String> warnings() {
            return Phrases.told(warnings);
        }

        /** Whether no computer is needed. */
        public boolean phoneIsEnough() {
            return phone.contains("enough");
        }
    }

    private static final String FILE = "guidance/steps.md";
    private static final String ANY = "any";
    private static final Pattern HEADING = Pattern.compile("## (?<way>[A-Z_]+): (?<devices>[a-z, ]+)");
    private static final Pattern STEP = Pattern.compile("\\d+\\. (.+)");

    private final Map<String, Steps> byWayAndDevice = new HashMap<>();

    private Instructions() {}

    public static Instructions load() {
        return of(Resource.text(FILE));
    }

    public static Instructions of(String markdown) {
        var instructions = new Instructions();
        Steps section = null;
        for (var line : markdown.lines().toList()) {
            if (line.startsWith("## ")) {
                section = Steps.empty();
                instructions.open(line, section);
            } else if (section != null && !line.isBlank()) {
                add(section, line);
            }
        }
        for (var way : Way.values()) {
            if (!instructions.byWayAndDevice.containsKey(key(way.name(), ANY))) {
                throw new IllegalStateException(FILE + " has no section \"" + way + ": any\"");
            }
        }
        return instructions;
    }

    private void open(String line, Steps section) {
        var heading = HEADING.matcher(line);
        if (!heading.matches()) {
            throw new IllegalStateException(FILE + " has an odd heading: " + line);
        }
        for (var device : heading.group("devices").split(", ?")) {
            if (!device.equals(ANY) && DeviceFamily.named(device).isEmpty()) {
                throw new IllegalStateException(FILE + " names an unknown device: " + line);
            }
            byWayAndDevice.put(key(Way.valueOf(heading.group("way")).name(), device), section);
        }
    }

    private static void add(Steps section, String line) {
        var step = STEP.matcher(line);
        if (step.matches()) {
            section.steps.add(step.group(1));
            return;
        }
        var parts = line.split(": ", 2);
        switch (parts[0]) {
            case "- picture" -> section.picture.add(parts[1]);
            case "- phone" -> section.phone.add(parts[1]);
            case "- need" -> section.needs.add(parts[1]);
            case "- limit" -> section.limits.add(parts[1]);
            case "- warning" -> section.warnings.add(parts[1]);
            default -> throw new IllegalStateException(FILE + " has an odd line: " + line);
        }
    }

    public Steps of(Way way, DeviceFamily family) {
        var own = byWayAndDevice.get(key(way.name(), family.word()));
        return own != null ? own : byWayAndDevice.get(key(way.name(), ANY));
    }

    private static String key(String way, String device) {
        return way + ":" + device;
    }
}
