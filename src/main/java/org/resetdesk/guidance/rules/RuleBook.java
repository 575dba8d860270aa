package org.resetdesk.guidance.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.resetdesk.guidance.rules.MarkdownTables.Row;
import org.resetdesk.platform.Resource;

/**
 * All that {@code guidance/rules.md} says. Every cell is checked when it is read, so that a slip in the file stops the start
 * with its line instead of giving somebody on a ladder wrong advice.
 */
public final class RuleBook {

    private static final String FILE = "guidance/rules.md";

    private final List<ModelPattern> models = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<String> mistakes = new ArrayList<>();

    private RuleBook() {}

    public static RuleBook load() {
        return of(Resource.text(FILE));
    }

    static RuleBook of(String markdown) {
        var tables = MarkdownTables.in(markdown);
        var book = new RuleBook();
        tables.under("Sources").forEach(row -> book.sources.put(row.cell("source"), row.cell("title")));
        tables.under("Devices").forEach(book::readModels);
        tables.under("Series").forEach(book::readSeries);
        tables.under("Ways").forEach(book::readRule);
        book.findGaps();
        if (!book.mistakes.isEmpty()) {
            throw new IllegalStateException(FILE + " cannot be used: " + String.join("; ", book.mistakes));
        }
        return book;
    }

    private void readModels(Row row) {
        one(row, "device", DeviceFamily::named)
                .ifPresent(family -> models.add(new ModelPattern(family, ModelPattern.all(row.list("models like")))));
    }

    private void readSeries(Row row) {
        var devices = all(row, "device", DeviceFamily::named);
        series.add(new Series(
                row.cell("series"), devices, row.list("also called"), ModelPattern.all(row.list("models like"))));
    }

    private void readRule(Row row) {
        var named = row.cell("series");
        var known = series.stream()
                .filter(candidate -> candidate.name().equals(named))
                .findFirst();
        if (known.isEmpty() && !named.equals("*")) {
            wrong(row, "series");
        }
        var from = firmware(row, "from");
        var below = firmware(row, "below");
        if (from.isPresent() && below.isPresent() && from.get().isAtLeast(below.get())) {
            wrong(row, "below");
        }
        row.list("source").stream()
                .filter(source -> !sources.containsKey(source))
                .forEach(unknown -> wrong(row, "source"));
        if (row.list("source").isEmpty()) {
            wrong(row, "source");
        }
        var way = one(row, "way", Way::named);
        var device = one(row, "device", DeviceFamily::named);
        if (way.isPresent() && device.isPresent()) {
            rules.add(new Rule(
                    way.get(),
                    device.get(),
                    known,
                    from,
                    below,
                    firmware(row, "verified on"),
                    all(row, "set up", Condition::inCell),
                    all(row, "at hand", Condition::inCell),
                    row.list("source")));
        }
    }

    private Optional<Firmware> firmware(Row row, String column) {
        return row.cell(column).isEmpty() ? Optional.empty() : one(row, column, Firmware::read);
    }

    private <T> Optional<T> one(Row row, String column, Function<String, Optional<T>> read) {
        var value = read.apply(row.cell(column));
        if (value.isEmpty()) {
            wrong(row, column);
        }
        return value;
    }

    private <T> List<T> all(Row row, String column, Function<String, Optional<T>> read) {
        var values = row.list(column).stream().map(read).toList();
        if (values.stream().anyMatch(Optional::isEmpty)) {
            wrong(row, column);
        }
        return values.stream().flatMap(Optional::stream).toList();
    }

    private void wrong(Row row, String column) {
        mistakes.add("line %d, %s: \"%s\" is not understood".formatted(row.line(), column, row.cell(column)));
    }

    private void findGaps() {
        for (var way : Way.values()) {
            if (rules.stream().noneMatch(rule -> rule.way() == way)) {
                mistakes.add("no line names the way " + way);
            }
        }
        Set<List<Object>> seen = new HashSet<>();
        for (var rule : rules) {
            if (!seen.add(List.of(rule.way(), rule.device(), rule.series(), rule.from()))) {
                mistakes.add(
                        "two lines for " + rule.way() + ", " + rule.device().word());
            }
        }
    }

    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** Its lines for one device, best way first; a way without one is not among them. */
    public Map<Way, List<Rule>> rulesFor(DeviceFamily family) {
        var byWay = new LinkedHashMap<Way, List<Rule>>();
        rules.stream().filter(rule -> rule.device() == family).forEach(rule -> byWay.computeIfAbsent(
                        rule.way(), way -> new ArrayList<>())
                .add(rule));
        return byWay;
    }

    /** The devices that a way is for, in words. */
    public List<DeviceFamily> devicesOf(Way way) {
        return rules.stream()
                .filter(rule -> rule.way() == way)
                .map(Rule::device)
                .distinct()
                .toList();
    }

    public Optional<DeviceFamily> familyOf(String model) {
        return models.stream()
                .filter(pattern -> pattern.fits(model))
                .map(ModelPattern::family)
                .findFirst();
    }

    public Optional<Series> seriesOf(DeviceFamily family, String model) {
        return series.stream()
                .filter(candidate -> candidate.devices().contains(family) && candidate.fits(model))
                .findFirst();
    }

    public Optional<Series> seriesNamed(String name) {
        return series.stream().filter(candidate -> candidate.isCalled(name)).findFirst();
    }

    public List<String> seriesNames() {
        return series.stream().map(Series::name).toList();
    }

    public String title(String source) {
        return sources.get(source);
    }

    public Map<String, String> sources() {
        return new HashMap<>(sources);
    }
}
