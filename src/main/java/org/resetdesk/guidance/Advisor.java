package org.resetdesk.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.resetdesk.guidance.rules.AdviceMessages;
import org.resetdesk.guidance.rules.Applies;
import org.resetdesk.guidance.rules.Condition;
import org.resetdesk.guidance.rules.DeviceFamily;
import org.resetdesk.guidance.rules.Instructions;
import org.resetdesk.guidance.rules.Rule;
import org.resetdesk.guidance.rules.RuleBook;
import org.resetdesk.guidance.rules.Way;
import org.resetdesk.platform.language.Words;

/**
 * Says which ways reset a device: all twelve, those that apply first, then those that may, best first in each; a case comes
 * after every other way that applies.
 */
final class Advisor {

    private static final Comparator<Advice> FIRST_WHAT_APPLIES =
            Comparator.comparing(Advice::applies).thenComparing(advice -> advice.way() == Way.SUBMIT_CASE);

    private final RuleBook book;
    private final Instructions instructions;

    Advisor(RuleBook book, Instructions instructions) {
        this.book = book;
        this.instructions = instructions;
    }

    List<Advice> advise(Situation situation) {
        return ways(situation.families())
                .map(way -> judged(way, situation))
                .sorted(FIRST_WHAT_APPLIES)
                .toList();
    }

    /** The order of the one device's lines; of a device not known, the general order. */
    Stream<Way> ways(List<DeviceFamily> families) {
        Set<Way> ways = new LinkedHashSet<>();
        if (families.size() == 1) {
            ways.addAll(book.rulesFor(families.get(0)).keySet());
        }
        ways.addAll(List.of(Way.values()));
        return ways.stream();
    }

    private Advice judged(Way way, Situation situation) {
        Map<DeviceFamily, Judgement> judgements = new EnumMap<>(DeviceFamily.class);
        situation.families().forEach(family -> judgements.put(family, judgement(way, family, situation)));
        var judgement = judgements.size() == 1 ? judgements.values().iterator().next() : together(judgements);
        var family = judgements.entrySet().stream()
                .filter(entry -> entry.getValue().rule().isPresent())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(situation.families().get(0));
        return advice(way, family, judgement, situation);
    }

    private Advice advice(Way way, DeviceFamily family, Judgement judgement, Situation situation) {
        var steps = instructions.of(way, family);
        var needs = new ArrayList<String>();
        judgement.rule().ifPresent(rule -> {
            Stream.concat(rule.setUp().stream(), rule.atHand().stream())
                    .map(Condition::need)
                    .forEach(needs::add);
            rule.firmwareWanted().ifPresent(wanted -> needs.add(words().firmwareNeeded(wanted)));
        });
        needs.addAll(steps.needs());
        return new Advice(
                way,
                judgement.applies(),
                sentence(judgement.because()),
                List.copyOf(needs),
                steps.steps(),
                steps.limits(),
                steps.warnings(),
                source(way, judgement),
                condition(judgement, situation),
                steps.phoneIsEnough());
    }

    private static String condition(Judgement judgement, Situation situation) {
        if (judgement.applies() != Applies.UNKNOWN || judgement.rule().isEmpty()) {
            return "";
        }
        var rule = judgement.rule().get();
        var open = rule.setUp().stream()
                .filter(condition -> condition.holds(situation.setUp()) == Applies.UNKNOWN)
                .map(Condition::provided);
        var firmware = rule.firmwareFits(situation.firmware()) == Applies.UNKNOWN
                ? rule.firmwareWanted().map(words()::withFirmware)
                : Optional.<String>empty();
        return Stream.concat(open, firmware.stream()).reduce(words()::both).orElse("");
    }

    private String source(Way way, Judgement judgement) {
        var sources = judgement.rule().map(Rule::sources).orElseGet(() -> book.rules().stream()
                .filter(rule -> rule.way() == way)
                .findFirst()
                .orElseThrow()
                .sources());
        var titles = sources.stream().map(book::title).reduce(words()::joined).orElseThrow();
        return judgement
                .rule()
                .flatMap(Rule::verifiedOn)
                .map(on -> words().verifiedOn(titles, on.toString()))
                .orElse(titles);
    }

    private Judgement judgement(Way way, DeviceFamily family, Situation situation) {
        var rules = book.rulesFor(family).getOrDefault(way, List.of());
        if (rules.isEmpty()) {
            return Judgement.no(words().notThisDevice(names(book.devicesOf(way))));
        }
        var fitting = rules.stream()
                .filter(rule -> rule.series().isPresent() && rule.series().equals(situation.series()))
                .toList();
        if (fitting.isEmpty()) {
            fitting = rules.stream().filter(rule -> rule.series().isEmpty()).toList();
        }
        return fitting.isEmpty()
                ? ofUnknownSeries(rules, situation)
                : fitting.stream()
                        .map(rule -> judgedBy(rule, situation))
                        .min(Comparator.comparing(Judgement::applies))
                        .orElseThrow();
    }

    /** No line names its series: only what rules out every series rules out this one. */
    private Judgement ofUnknownSeries(List<Rule> rules, Situation situation) {
        var judgements = rules.stream().map(rule -> judgedBy(rule, situation)).toList();
        var first = judgements.get(0);
        if (judgements.stream().allMatch(judgement -> judgement.applies() == Applies.NO)) {
            return first;
        }
        var oldest = rules.stream().map(Rule::from).flatMap(Optional::stream).min(Comparator.naturalOrder());
        var own = situation.firmware();
        if (oldest.isPresent() && own.isPresent() && !own.get().isAtLeast(oldest.get())) {
            return new Judgement(
                    Applies.NO,
                    List.of(words().noSeriesBefore(
                                    oldest.get().toString(), own.get().toString())),
                    Optional.of(rules.get(0).ofAnySeries()));
        }
        var named =
                rules.stream().map(Advisor::seriesOf).reduce(words()::listed).orElseThrow();
        return new Judgement(
                Applies.UNKNOWN,
                List.of(situation.series().isPresent() ? words().seriesNotYours(named) : words().seriesNotKnown(named)),
                Optional.of(rules.get(0).ofAnySeries()));
    }

    private static String seriesOf(Rule rule) {
        var name = rule.series().orElseThrow().name();
        return rule.firmwareWanted()
                .map(wanted -> words().seriesFrom(name, wanted))
                .orElse(name);
    }

    private static Judgement judgedBy(Rule rule, Situation situation) {
        var conditions =
                Stream.concat(rule.setUp().stream(), rule.atHand().stream()).toList();
        var firmware = rule.firmwareFits(situation.firmware());
        var applies = conditions.stream()
                .map(condition -> condition.holds(situation.setUp()))
                .reduce(firmware, Applies::and);
        var because = new ArrayList<String>();
        if (firmware == applies) {
            because.add(aboutFirmware(rule, firmware, situation));
        }
        conditions.stream()
                .filter(condition -> condition.holds(situation.setUp()) == applies)
                .map(condition -> condition.because(situation.setUp()))
                .forEach(because::add);
        because.removeIf(String::isEmpty);
        if (because.isEmpty()) {
            because.add(words().worksOn(rule.device().plural()));
        }
        return new Judgement(applies, List.copyOf(because), Optional.of(rule));
    }

    private static String aboutFirmware(Rule rule, Applies fits, Situation situation) {
        var wanted = rule.firmwareWanted();
        if (wanted.isEmpty()) {
            return "";
        }
        var whose = rule.series()
                .map(series -> words().theSeries(series.name()))
                .orElse(rule.device().plural());
        if (situation.firmware().isEmpty()) {
            return words().firmwareNotKnown(whose, wanted.get());
        }
        var own = situation.firmware().get().toString();
        return fits == Applies.NO
                ? words().firmwareTooOld(whose, wanted.get(), own)
                : words().firmwareFits(whose, wanted.get(), own);
    }

    private Judgement together(Map<DeviceFamily, Judgement> judgements) {
        var verdicts =
                judgements.values().stream().map(Judgement::applies).distinct().toList();
        var some = judgements.values().stream()
                .filter(judgement -> judgement.rule().isPresent())
                .findFirst();
        if (verdicts.size() == 1 && verdicts.get(0) != Applies.UNKNOWN) {
            return some.orElseGet(() -> judgements.values().iterator().next());
        }
        var possible = judgements.entrySet().stream()
                .filter(entry -> entry.getValue().applies() != Applies.NO)
                .map(Map.Entry::getKey)
                .toList();
        return new Judgement(
                Applies.UNKNOWN,
                List.of(words().dependsOnDevice(names(possible))),
                judgements.get(possible.get(0)).rule().map(Rule::ofAnySeries));
    }

    private static String names(List<DeviceFamily> families) {
        return families.stream()
                .map(DeviceFamily::plural)
                .reduce(words()::listed)
                .orElseThrow();
    }

    private static String sentence(List<String> because) {
        var text = because.stream().reduce(words()::joined).orElseThrow();
        return words().sentence(Character.toUpperCase(text.charAt(0)) + text.substring(1));
    }

    private static AdviceMessages words() {
        return Words.of(AdviceMessages.class);
    }

    /** What became of one way on one kind of device, and by which line of the rules. */
    private record Judgement(Applies applies, List<String> because, Optional<Rule> rule) {

        static Judgement no(String because) {
            return new Judgement(Applies.NO, List.of(because), Optional.empty());
        }
    }
}
