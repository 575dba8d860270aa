package org.resetdesk.guidance.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A firmware version, compared number by number and then by build: {@code V4.30.005 build 190701}.
 *
 * @param version as it is written, without the V: the zeros of {@code 4.30.005} belong to its name
 * @param build   the date of the build as {@code yyMMdd}, or 0 where none was said
 */
public record Firmware(String version, int build) implements Comparable<Firmware> {

    private static final int LONGEST = 100;
    private static final Pattern SPELLING = Pattern.compile(
            "(?i)(?:software|firmware|version|ver|[:.\\s]){0,6}V?\\s*\\.?\\s*(?<version>\\d{1,4}+(?:\\.\\d{1,5}+){1,4}+)"
                    + "(?:[\\s,;_]{0,3}(?:build)?[\\s,:;_.]{0,3}(?<build>\\d{6}))?(?:[^\\d.].*)?");

    /** Reads the spellings of labels, pages and SADP; empty where none of them fits. */
    public static Optional<Firmware> read(String text) {
        var spelling = SPELLING.matcher(text.strip());
        return text.length() <= LONGEST && spelling.matches() ? Optional.of(spelt(spelling)) : Optional.empty();
    }

    private static Firmware spelt(Matcher spelling) {
        var version = spelling.group("version");
        // Leaflets write V5.50 for the cameras' 5.5.0: as numbers it would be newer than 5.6.2.
        if (version.matches("5\\.\\d\\d")) {
            version = "5." + version.charAt(2) + "." + version.charAt(3);
        }
        var build = spelling.group("build");
        return new Firmware(version, build == null ? 0 : Integer.parseInt(build));
    }

    /** Whether it is that version or newer; a build counts only where both sides name one. */
    public boolean isAtLeast(Firmware other) {
        var byNumbers = compareNumbers(other);
        return byNumbers > 0 || byNumbers == 0 && (build == 0 || other.build == 0 || build >= other.build);
    }

    @Override
    public int compareTo(Firmware other) {
        var byNumbers = compareNumbers(other);
        return byNumbers != 0 ? byNumbers : Integer.compare(build, other.build);
    }

    private int compareNumbers(Firmware other) {
        var mine = numbers();
        var theirs = other.numbers();
        return IntStream.range(0, Math.max(mine.length, theirs.length))
                .map(i -> Integer.compare(i < mine.length ? mine[i] : 0, i < theirs.length ? theirs[i] : 0))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(0);
    }

    private int[] numbers() {
        return Stream.of(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public String toString() {
        return "V" + version + (build == 0 ? "" : " build %06d".formatted(build));
    }
}
