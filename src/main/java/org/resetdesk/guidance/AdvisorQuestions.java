package org.resetdesk.guidance;

import java.util.ArrayList;
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

    record Choice(String value, String label, boolean chosen) {}

    static AdvisorQuestions answered(GuidanceForm form, RuleBook book) {
        return new AdvisorQuestions(
                devices(form.device),
                series(form.series, book),
                List.of(
                        asked("bound", "Is it in a Hik-Connect account?", "", form.bound, bound()),
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
        var devices = new ArrayList<String[]>();
        devices.add(new String[] {"", "I am not sure"});
        devices.add(new String[] {"recorder", "a recorder, I am not sure which"});
        Arrays.stream(DeviceFamily.values())
                .map(family -> new String[] {family.word(), family.title()})
                .forEach(devices::add);
        return asked("device", "Device", "Not needed where you give its model.", answered, devices);
    }

    private static Choices series(String answered, RuleBook book) {
        var series = Stream.concat(
                        Stream.<String[]>of(new String[] {"", "I am not sure"}),
                        book.seriesNames().stream().map(name -> new String[] {name, name}))
                .toList();
        return asked("series", "Series", "Not needed where you give its model.", answered, series);
    }

    private static List<String[]> bound() {
        return List.of(
                new String[] {"", "I am not sure"},
                new String[] {"mine", "Yes, in mine"},
                new String[] {"other", "Yes, in somebody else's"},
                new String[] {"no", "No"});
    }

    private static Choices yesOrNo(String name, String label, String hint, String answered) {
        return asked(
                name,
                label,
                hint,
                answered,
                List.of(new String[] {"", "I am not sure"}, new String[] {"yes", "Yes"}, new String[] {"no", "No"}));
    }

    private static Choices asked(String name, String label, String hint, String answered, List<String[]> answers) {
        return new Choices(
                name,
                label,
                hint,
                answers.stream()
                        .map(answer -> new Choice(answer[0], answer[1], answer[0].equals(answered)))
                        .toList());
    }
}
