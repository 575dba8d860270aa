package org.resetdesk.guidance.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.resetdesk.guidance.rules.SetUp.Answer;
import org.resetdesk.guidance.rules.SetUp.Bound;

/** Something a way needs, as a cell of the rules names it, with the words for having it, lacking it and not knowing. */
public enum Condition {
    BOUND_TO_ME(
            "bound=mine",
            "The device is bound to your own Hik-Connect account",
            "it is bound to your own Hik-Connect account",
            "it is not bound to your own Hik-Connect account",
            "we do not know whether it is bound to your own Hik-Connect account",
            setUp -> switch (setUp.bound()) {
                case MINE -> Applies.YES;
                case UNSAID -> Applies.UNKNOWN;
                case OTHER, NO -> Applies.NO;
            }),
    BOUND(
            "bound",
            "The device is bound to an account that agrees to the reset",
            "it is bound to your account",
            "it is bound to no account",
            "we do not know whether it is bound to an account that agrees to the reset",
            setUp -> switch (setUp.bound()) {
                case MINE -> Applies.YES;
                case OTHER, UNSAID -> Applies.UNKNOWN;
                case NO -> Applies.NO;
            }),
    EMAIL(
            "email",
            "An e-mail address was reserved on the device",
            "an e-mail address was reserved",
            "no e-mail address was reserved before the password was lost",
            "we do not know whether an e-mail address was reserved",
            setUp -> said(setUp.email())),
    QUESTIONS(
            "questions",
            "Validation questions were set on the device",
            "validation questions were set",
            "no validation questions were set before the password was lost",
            "we do not know whether validation questions were set",
            setUp -> said(setUp.questions())),
    GUID(
            "guid",
            "The GUID file that was exported from this device",
            "there is a GUID file",
            "no GUID file was exported before the password was lost",
            "we do not know whether a GUID file was exported",
            setUp -> said(setUp.guid())),
    BUTTON(
            "button",
            "The camera has a reset button and you can get at it",
            "it has a reset button",
            "it has no reset button that you can get at",
            "we do not know whether it has a reset button: some cameras do",
            setUp -> said(setUp.button())),
    SHOWN(
            "shown",
            "The device's own Forgot Password offers it",
            "the device offers it",
            "the device does not offer it",
            "no source documents it for this device: see whether its Forgot Password offers it",
            setUp -> Applies.UNKNOWN),
    MONITOR(
            "monitor",
            "A monitor and a mouse on the recorder",
            "",
            "it needs a monitor and a mouse on the recorder",
            "",
            setUp -> brought(setUp.monitor())),
    LAN(
            "lan",
            "A phone or a computer in the device's own network",
            "",
            "it needs a phone or a computer in the device's own network",
            "",
            setUp -> brought(setUp.lan())),
    MONITOR_OR_LAN(
            "monitor/lan",
            "A monitor and a mouse on the recorder, or a computer in its own network",
            "",
            "it needs a monitor and a mouse on the recorder, or a computer in its own network",
            "",
            setUp -> brought(setUp.monitor()) == Applies.YES ? Applies.YES : brought(setUp.lan()));

    private final String cell;
    private final String need;
    private final String met;
    private final String lacking;
    private final String open;
    private final Function<SetUp, Applies> holds;

    Condition(String cell, String need, String met, String lacking, String open, Function<SetUp, Applies> holds) {
        this.cell = cell;
        this.need = need;
        this.met = met;
        this.lacking = lacking;
        this.open = open;
        this.holds = holds;
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
        return need;
    }

    /** "It is bound to your account", as a clause. */
    public String met() {
        return met;
    }

    public String because(SetUp setUp) {
        return switch (holds(setUp)) {
            case YES -> met;
            case NO -> this == BOUND_TO_ME ? whoseAccount(setUp.bound()) : lacking;
            case UNKNOWN -> open;
        };
    }

    private String whoseAccount(Bound bound) {
        return bound == Bound.OTHER
                ? "it is bound to somebody else's account, for which alone the QR code works"
                : "it is bound to no account, so it does not offer Verify by Hik-Connect";
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
