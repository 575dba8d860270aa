package org.resetdesk.guidance;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.resetdesk.guidance.rules.DeviceFamily;
import org.resetdesk.guidance.rules.RuleBook;
import org.resetdesk.platform.language.Words;

/** The advisor's questions as its page asks them, with what was answered before still chosen. */
record AdvisorQuestions(
        Choices device, Choices series, List<Choices> setUp, List<Choices> atHand, String model, String firmware) {

    /** A question with a few answers. */
    record Choices(String name, String label, String hint, List<Choice> answers) {}

    record Choice(String value, String label, boolean chosen) {

        static Choice of(String value, String label) {
            return new Choice(value, label, false);
        }

        private Choice chosenIf(String answered) {
            return new Choice(value, label, value.equals(answered));
        }
    }

    static AdvisorQuestions answered(GuidanceForm form, RuleBook book) {
        return new AdvisorQuestions(
                devices(form.device),
                series(form.series, book),
                List.of(
                        bound(form.bound),
                        yesOrNo("email", words().email(), "", form.email),
                        yesOrNo("questions", words().questions(), "", form.questions),
                        yesOrNo("guid", words().guid(), words().guidHint(), form.guid)),
                List.of(
                        yesOrNo("button", words().button(), words().buttonHint(), form.button),
                        yesOrNo("monitor", words().monitor(), "", form.monitor),
                        yesOrNo("lan", words().lan(), "", form.lan)),
                Objects.requireNonNullElse(form.model, ""),
                Objects.requireNonNullElse(form.firmware, ""));
    }

    private static Choice unsaid() {
        return Choice.of("", words().notSure());
    }

    private static Choices devices(String answered) {
        var families = Arrays.stream(DeviceFamily.values()).map(family -> Choice.of(family.word(), family.title()));
        var recorder = Choice.of("recorder", words().someRecorder());
        return asked(
                "device",
                words().device(),
                words().notNeededWithModel(),
                answered,
                Stream.concat(Stream.of(unsaid(), recorder), families));
    }

    private static Choices series(String answered, RuleBook book) {
        var names = book.seriesNames().stream().map(name -> Choice.of(name, name));
        return asked(
                "series",
                words().series(),
                words().notNeededWithModel(),
                answered,
                Stream.concat(Stream.of(unsaid()), names));
    }

    private static Choices bound(String answered) {
        return asked(
                "bound",
                words().bound(),
                "",
                answered,
                Stream.of(
                        unsaid(),
                        Choice.of("mine", words().inMine()),
                        Choice.of("other", words().inSomebodyElses()),
                        Choice.of("no", words().no())));
    }

    private static Choices yesOrNo(String name, String label, String hint, String answered) {
        return asked(
                name,
                label,
                hint,
                answered,
                Stream.of(unsaid(), Choice.of("yes", words().yes()), Choice.of("no", words().no())));
    }

    private static Choices asked(String name, String label, String hint, String answered, Stream<Choice> answers) {
        return new Choices(
                name,
                label,
                hint,
                answers.map(answer -> answer.chosenIf(answered)).toList());
    }

    private static AdvisorQuestionMessages words() {
        return Words.of(AdvisorQuestionMessages.class);
    }
}
