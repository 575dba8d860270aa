package org.resetdesk.guidance.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.resetdesk.guidance.rules.SetUp.Answer;
import org.resetdesk.guidance.rules.SetUp.Bound;
import org.resetdesk.platform.language.Words;

/** Something a way needs, as a cell of the rules names it, with the words for having it, lacking it and not knowing. */
public enum Condition {
    BOUND_TO_ME(
            "bound=mine",
            ConditionMessages::needBoundToMe,
            ConditionMessages::boundToMe,
            ConditionMessages::boundToNone,
            ConditionMessages::whetherBoundToMe,
            ConditionMessages::ifBoundToMe,
            setUp -> switch (setUp.bound()) {
                case MINE -> Applies.YES;
                case UNSAID -> Applies.UNKNOWN;
                case OTHER, NO -> Applies.NO;
            }),
    BOUND(
            "bound",
            ConditionMessages::needBound,
            ConditionMessages::bound,
            ConditionMessages::notBound,
            ConditionMessages::whetherBound,
            ConditionMessages::ifBound,
            setUp -> switch (setUp.bound()) {
                case MINE -> Applies.YES;
                case OTHER, UNSAID -> Applies.UNKNOWN;
                case NO -> Applies.NO;
            }),
    EMAIL(
            "email",
            ConditionMessages::needEmail,
            ConditionMessages::email,
            ConditionMessages::noEmail,
            ConditionMessages::whetherEmail,
            ConditionMessages::ifEmail,
            setUp -> said(setUp.email())),
    QUESTIONS(
            "questions",
            ConditionMessages::needQuestions,
            ConditionMessages::questions,
            ConditionMessages::noQuestions,
            ConditionMessages::whetherQuestions,
            ConditionMessages::ifQuestions,
            setUp -> said(setUp.questions())),
    GUID(
            "guid",
            ConditionMessages::needGuid,
            ConditionMessages::guid,
            ConditionMessages::noGuid,
            ConditionMessages::whetherGuid,
            ConditionMessages::ifGuid,
            setUp -> said(setUp.guid())),
    BUTTON(
            "button",
            ConditionMessages::needButton,
            ConditionMessages::button,
            ConditionMessages::noButton,
            ConditionMessages::whetherButton,
            ConditionMessages::ifButton,
            setUp -> said(setUp.button())),
    SHOWN(
            "shown",
            ConditionMessages::needShown,
            Condition::nothing,
            Condition::nothing,
            ConditionMessages::whetherShown,
            ConditionMessages::ifShown,
            setUp -> Applies.UNKNOWN),
    MONITOR(
            "monitor",
            ConditionMessages::needMonitor,
            Condition::nothing,
            ConditionMessages::noMonitor,
            Condition::nothing,
            Condition::nothing,
            setUp -> brought(setUp.monitor())),
    LAN(
            "lan",
            ConditionMessages::needLan,
            Condition::nothing,
            ConditionMessages::noLan,
            Condition::nothing,
            Condition::nothing,
            setUp -> brought(setUp.lan())),
    MONITOR_OR_LAN(
            "monitor/lan",
            ConditionMessages::needMonitorOrLan,
            Condition::nothing,
            ConditionMessages::noMonitorOrLan,
            Condition::nothing,
            Condition::nothing,
            setUp -> brought(setUp.monitor()) == Applies.YES ? Applies.YES : brought(setUp.lan()));

    private final String cell;
    private final Function<ConditionMessages, String> need;
    private final Function<ConditionMessages, String> met;
    private final Function<ConditionMessages, String> lacking;
    private final Function<ConditionMessages, String> open;
    private final Function<ConditionMessages, String> provided;
    private final Function<SetUp, Applies> holds;

    Condition(
            String cell,
            Function<ConditionMessages, String> need,
            Function<ConditionMessages, String> met,
            Function<ConditionMessages, String> lacking,
            Function<ConditionMessages, String> open,
            Function<ConditionMessages, String> provided,
            Function<SetUp, Applies> holds) {
        this.cell = cell;
        this.need = need;
        this.met = met;
        this.lacking = lacking;
        this.open = open;
        this.provided = provided;
        this.holds = holds;
    }

    private static String nothing(ConditionMessages words) {
        return "";
    }

    static Optional<Condition> inCell(String text) {
        return Arrays.stream(values())
                .filter(condition -> condition.cell.equals(text))
                .findFirst();
    }

    public Applies holds(SetUp setUp) {
        return holds.apply(setUp);
    }

    public String need() {
        return need.apply(words());
    }

    /** Of a way that depends on it: "if it is bound to your account". */
    public String provided() {
        return provided.apply(words());
    }

    public String because(SetUp setUp) {
        return switch (holds(setUp)) {
            case YES -> met.apply(words());
            case NO ->
                this == BOUND_TO_ME && setUp.bound() == Bound.OTHER ? words().boundToOther() : lacking.apply(words());
            case UNKNOWN -> open.apply(words());
        };
    }

    private static ConditionMessages words() {
        return Words.of(ConditionMessages.class);
    }

    private static Applies said(Answer answer) {
        return switch (answer) {
            case YES -> Applies.YES;
            case NO -> Applies.NO;
            case UNSAID -> Applies.UNKNOWN;
        };
    }

    /** What can still be fetched is no obstacle until somebody says that it cannot. */
    private static Applies brought(Answer answer) {
        return answer == Answer.NO ? Applies.NO : Applies.YES;
    }
}
