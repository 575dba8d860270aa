package org.resetdesk.guidance;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.resetdesk.guidance.rules.DeviceFamily;
import org.resetdesk.guidance.rules.RuleBook;

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

    private static final Choice UNSAID = Choice.of("", "I am not sure");

    static AdvisorQuestions answered(GuidanceForm form, RuleBook book) {
        return new AdvisorQuestions(
                devices(form.device),
                series(form.series, book),
                List.of(
                        bound(form.bound),
                        yesOrNo("email", "Was an e-mail address reserved on it?", "", form.email),
                        yesOrNo("questions", "Were validation questions set?", "", form.questions),
                        yesOrNo("guid", "Is there a GUID file?", "Exported from this very device.", form.guid)),
                List.of(
                        yesOrNo(
                                "button",
                                "Does the camera have a reset button?",
                                "And can you get at it?",
                                form.button),
                        yesOrNo("monitor", "A monitor and a mouse on the recorder?", "", form.monitor),
                        yesOrNo("lan", "A phone or a computer in its network?", "", form.lan)),
                Objects.requireNonNullElse(form.model, ""),
                Objects.requireNonNullElse(form.firmware, ""));
    }

    private static Choices devices(String answered) {
        var families = Arrays.stream(DeviceFamily.values()).map(family -> Choice.of(family.word(), family.title()));
        var recorder = Choice.of("recorder", "a recorder, I am not sure which");
        return asked(
                "device",
                "Device",
                "Not needed where you give its model.",
                answered,
                Stream.concat(Stream.of(UNSAID, recorder), families));
    }

    private static Choices series(String answered, RuleBook book) {
        var names = book.seriesNames().stream().map(name -> Choice.of(name, name));
        return asked(
                "series",
                "Series",
                "Not needed where you give its model.",
                answered,
                Stream.concat(Stream.of(UNSAID), names));
    }

    private static Choices bound(String answered) {
        return asked(
                "bound",
                "Is it in a Hik-Connect account?",
                "",
                answered,
                Stream.of(
                        UNSAID,
                        Choice.of("mine", "Yes, in mine"),
                        Choice.of("other", "Yes, in somebody else's"),
                        Choice.of("no", "No")));
    }

    private static Choices yesOrNo(String name, String label, String hint, String answered) {
        return asked(name, label, hint, answered, Stream.of(UNSAID, Choice.of("yes", "Yes"), Choice.of("no", "No")));
    }

    private static Choices asked(String name, String label, String hint, String answered, Stream<Choice> answers) {
        return new Choices(
                name,
                label,
                hint,
                answers.map(answer -> answer.chosenIf(answered)).toList());
    }
}
