package org.resetdesk.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.guidance.rules.DeviceFamily;
import org.resetdesk.guidance.rules.Firmware;
import org.resetdesk.guidance.rules.RuleBook;
import org.resetdesk.guidance.rules.Series;
import org.resetdesk.guidance.rules.SetUp;
import org.resetdesk.guidance.rules.SetUp.Answer;
import org.resetdesk.guidance.rules.SetUp.Bound;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.language.Words;

/**
 * Makes a situation of what was asked, and collects every problem on the way. What is only not known (a model, a series, a
 * firmware) is no problem: it gets the general order, and a note that says so.
 */
final class Inquiry {

    /** What became of a question. */
    sealed interface Reading {}

    record Understood(Situation situation, List<String> notes) implements Reading {}

    record Refused(List<FieldProblem> problems) implements Reading {}

    private static final int LONGEST = 128;

    private final RuleBook book;
    private final GuidanceForm form;
    private final LocalDate today;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Inquiry(RuleBook book, GuidanceForm form, LocalDate today) {
        this.book = book;
        this.form = form;
        this.today = today;
    }

    static Reading read(RuleBook book, GuidanceForm form, LocalDate today) {
        return new Inquiry(book, form, today).read();
    }

    private Reading read() {
        var stated = device(text("device", form.device));
        var model = model();
        var series = series(text("series", form.series));
        var families = families(stated, model, series);
        var situation = new Situation(
                families, fitting(series, families, model), firmware(text("firmware", form.firmware)), setUp());
        return problems.isEmpty() ? new Understood(situation, List.copyOf(notes)) : new Refused(List.copyOf(problems));
    }

    private Optional<String> text(String field, String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            problems.add(new FieldProblem(field, "TEXT_NOT_ALLOWED", words().oneLine(LONGEST)));
            return Optional.empty();
        }
        return Optional.of(value.strip());
    }

    private List<DeviceFamily> device(Optional<String> word) {
        if (word.isEmpty()) {
            return List.of();
        }
        if (word.get().equalsIgnoreCase("recorder")) {
            return DeviceFamily.RECORDERS;
        }
        var family = DeviceFamily.named(word.get());
        if (family.isEmpty()) {
            problems.add(new FieldProblem(
                    "device",
                    "DEVICE_UNKNOWN",
                    words().deviceUnknown(Arrays.stream(DeviceFamily.values())
                            .map(DeviceFamily::word)
                            .collect(Collectors.joining(", ")))));
        }
        return family.stream().toList();
    }

    /** The model given, or the one that a full serial number begins with. */
    private Optional<String> model() {
        var given = text("model", form.model);
        var serial = text("serial", form.serial);
        serial.map(typed -> SerialNumber.read(typed, today)).ifPresent(this::noteOn);
        return given.or(() -> serial.map(SerialNumber::asItStands)
                .map(known -> known.model().isEmpty() ? known.text() : known.model()));
    }

    private void noteOn(SerialNumber.Reading serial) {
        if (serial instanceof SerialNumber.Refused refused) {
            notes.add(refused.message());
        } else {
            notes.addAll(((SerialNumber.Accepted) serial).warnings());
        }
    }

    private Optional<Series> series(Optional<String> name) {
        var series = name.flatMap(book::seriesNamed);
        if (name.isPresent() && series.isEmpty()) {
            notes.add(words().seriesUnknown(name.get(), String.join(", ", book.seriesNames())));
        }
        return series;
    }

    private List<DeviceFamily> families(List<DeviceFamily> stated, Optional<String> model, Optional<Series> series) {
        var ofModel = model.flatMap(book::familyOf);
        if (ofModel.isPresent() && !stated.isEmpty() && !stated.contains(ofModel.get())) {
            notes.add(words().modelOfOthers(ofModel.get().plural()));
            return stated;
        }
        if (ofModel.isPresent()) {
            return List.of(ofModel.get());
        }
        if (form.model != null && model.isPresent() && !form.model.isBlank()) {
            notes.add(stated.isEmpty() ? words().modelUnknownAtAll(model.get()) : words().modelUnknown(model.get()));
        }
        return bySeries(stated, series);
    }

    private List<DeviceFamily> bySeries(List<DeviceFamily> stated, Optional<Series> series) {
        if (series.isPresent() && (stated.isEmpty() || stated.size() > 1)) {
            var first = series.get().devices().get(0);
            notes.add(words().takenAs(first.plural(), series.get().name()));
            return List.of(first);
        }
        if (stated.isEmpty()) {
            notes.add(words().deviceNotKnown());
            return DeviceFamily.ANY;
        }
        return stated;
    }

    private Optional<Series> fitting(Optional<Series> named, List<DeviceFamily> families, Optional<String> model) {
        if (named.isPresent() && families.stream().noneMatch(named.get().devices()::contains)) {
            notes.add(words().seriesOfOthers(named.get().name(), families.get(0).plural()));
            return Optional.empty();
        }
        return named.or(() -> families.size() == 1
                ? model.flatMap(known -> book.seriesOf(families.get(0), known))
                : Optional.empty());
    }

    private Optional<Firmware> firmware(Optional<String> text) {
        var firmware = text.flatMap(Firmware::read);
        if (text.isPresent() && firmware.isEmpty()) {
            notes.add(words().firmwareUnread(text.get()));
        }
        return firmware;
    }

    private SetUp setUp() {
        return new SetUp(
                one("bound", form.bound, Bound.class, Bound.UNSAID, AdvisorQuestionMessages::answerWhose),
                answer("email", form.email),
                answer("questions", form.questions),
                answer("guid", form.guid),
                answer("button", form.button),
                answer("monitor", form.monitor),
                answer("lan", form.lan));
    }

    private Answer answer(String field, String value) {
        return one(field, value, Answer.class, Answer.UNSAID, AdvisorQuestionMessages::answerYesOrNo);
    }

    private <E extends Enum<E>> E one(
            String field, String value, Class<E> answers, E unsaid, Function<AdvisorQuestionMessages, String> advice) {
        if (value == null || value.isBlank()) {
            return unsaid;
        }
        var said = value.strip().toUpperCase(Locale.ROOT);
        var answer = Arrays.stream(answers.getEnumConstants())
                .filter(possible -> possible != unsaid && possible.name().equals(said))
                .findFirst();
        if (answer.isEmpty()) {
            problems.add(new FieldProblem(field, "ANSWER_UNKNOWN", advice.apply(words())));
        }
        return answer.orElse(unsaid);
    }

    private static AdvisorQuestionMessages words() {
        return Words.of(AdvisorQuestionMessages.class);
    }
}
