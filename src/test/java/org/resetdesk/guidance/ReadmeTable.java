package org.resetdesk.guidance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resetdesk.guidance.rules.DeviceFamily;
import org.resetdesk.guidance.rules.Rule;
import org.resetdesk.guidance.rules.RuleBook;
import org.resetdesk.guidance.rules.Way;

/** The README's table of ways, made from the rules; its {@code main} writes it between the markers of the file it is given. */
public final class ReadmeTable {

    static final String BEGIN = "<!-- ways: made by ReadmeTable from guidance/rules.md -->";
    static final String END = "<!-- end of ways -->";

    private ReadmeTable() {}

    public static void main(String[] files) throws IOException {
        for (var file : files) {
            var path = Path.of(file);
            var text = Files.exists(path) ? Files.readString(path) : BEGIN + "\n" + END + "\n";
            Files.writeString(path, filled(text));
        }
    }

    /** The text with the table of now between its markers. */
    static String filled(String readme) {
        if (between(readme).isEmpty()) {
            throw new IllegalArgumentException("The file lacks the lines " + BEGIN + " and " + END);
        }
        var before = readme.substring(0, readme.indexOf(BEGIN) + BEGIN.length());
        return before + "\n" + markdown() + readme.substring(readme.indexOf(END));
    }

    static Optional<String> between(String readme) {
        var begin = readme.indexOf(BEGIN);
        var end = readme.indexOf(END);
        return begin < 0 || end < begin ? Optional.empty() : Optional.of(readme.substring(begin + BEGIN.length(), end));
    }

    static String markdown() {
        var book = RuleBook.load();
        var head = Stream.concat(Stream.of("Way"), DeviceFamily.ANY.stream().map(ReadmeTable::heading))
                .toList();
        var rows = Stream.of(Way.values()).map(way -> row(book, way));
        return Stream.concat(
                        Stream.of(
                                line(head),
                                line(head.stream().map(title -> "---").toList())),
                        rows)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String heading(DeviceFamily family) {
        return Character.toUpperCase(family.title().charAt(0)) + family.title().substring(1);
    }

    private static String row(RuleBook book, Way way) {
        return line(
                Stream.concat(Stream.of(way.title()), DeviceFamily.ANY.stream().map(family -> cell(book, way, family)))
                        .toList());
    }

    private static String cell(RuleBook book, Way way, DeviceFamily family) {
        var rules = book.rulesFor(family).getOrDefault(way, List.of());
        return rules.isEmpty()
                ? "–"
                : rules.stream().map(ReadmeTable::words).distinct().collect(Collectors.joining("<br>"));
    }

    private static String words(Rule rule) {
        var series = rule.series().map(named -> named.name() + ": ").orElse("");
        var shown = rule.setUp().stream().anyMatch(condition -> condition.name().equals("SHOWN"));
        var firmware = rule.firmwareWanted().orElse(shown ? "where it is offered" : "any firmware");
        var seen = rule.from().isPresent()
                ? rule.verifiedOn().map(on -> " (verified on " + on + ")").orElse("")
                : "";
        return series + firmware + seen;
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
