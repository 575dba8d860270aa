package org.resetdesk.guidance.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Models of one kind of device, told by how they are written: {@code DS-7###N*}. */
record ModelPattern(DeviceFamily family, List<Pattern> models) {

    boolean fits(String model) {
        return anyFits(models, model);
    }

    static List<Pattern> all(List<String> patterns) {
        return patterns.stream().map(ModelPattern::compiled).toList();
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile(pattern.chars()
                .mapToObj(letter -> switch (letter) {
                    case '#' -> "\\d";
                    case '*' -> ".*";
                    default -> Pattern.quote(Character.toString(letter));
                })
                .collect(Collectors.joining()));
    }

    /** The i of iDS only says that the model is clever. */
    static boolean anyFits(List<Pattern> patterns, String model) {
        var plain = model.strip().toUpperCase(Locale.ROOT);
        var written = plain.startsWith("IDS-") ? plain.substring(1) : plain;
        return patterns.stream().anyMatch(pattern -> pattern.matcher(written).matches());
    }
}
