package org.resetdesk.guidance.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Models that the maker counts together: {@code 71Q/Q/K}. Its name alone stands for the first of its devices. */
public record Series(String name, List<DeviceFamily> devices, List<String> otherNames, List<Pattern> models) {

    boolean isCalled(String typed) {
        return Stream.concat(Stream.of(name), otherNames.stream()).anyMatch(own -> own.equalsIgnoreCase(typed.strip()));
    }

    boolean fits(String model) {
        return ModelPattern.anyFits(models, model);
    }
}
