package org.resetdesk.guidance.rules;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a way needs, and the clauses for having it, lacking it, not knowing, and for a way that depends on it. */
@MessageBundle("condition")
public interface ConditionMessages {

    @Message("The device is bound to your own Hik-Connect account")
    String needBoundToMe();

    @Message("it is bound to your own Hik-Connect account")
    String boundToMe();

    @Message("we do not know whether it is bound to your own Hik-Connect account")
    String whetherBoundToMe();

    @Message("if it is bound to your own Hik-Connect account")
    String ifBoundToMe();

    @Message("it is bound to somebody else's account, for which alone the QR code works")
    String boundToOther();

    @Message("it is bound to no account, so it does not offer Verify by Hik-Connect")
    String boundToNone();

    @Message("The device is bound to an account that agrees to the reset")
    String needBound();

    @Message("it is bound to your account")
    String bound();

    @Message("it is bound to no account")
    String notBound();

    @Message("we do not know whether it is bound to an account that agrees to the reset")
    String whetherBound();

    @Message("if it is bound to your account")
    String ifBound();

    @Message("An e-mail address was reserved on the device")
    String needEmail();

    @Message("an e-mail address was reserved")
    String email();

    @Message("no e-mail address was reserved before the password was lost")
    String noEmail();

    @Message("we do not know whether an e-mail address was reserved")
    String whetherEmail();

    @Message("if an e-mail address was reserved")
    String ifEmail();

    @Message("Validation questions were set on the device")
    String needQuestions();

    @Message("validation questions were set")
    String questions();

    @Message("no validation questions were set before the password was lost")
    String noQuestions();

    @Message("we do not know whether validation questions were set")
    String whetherQuestions();

    @Message("if validation questions were set")
    String ifQuestions();

    @Message("The GUID file that was exported from this device")
    String needGuid();

    @Message("there is a GUID file")
    String guid();

    @Message("no GUID file was exported before the password was lost")
    String noGuid();

    @Message("we do not know whether a GUID file was exported")
    String whetherGuid();

    @Message("if there is a GUID file")
    String ifGuid();

    @Message("The camera has a reset button and you can get at it")
    String needButton();

    @Message("it has a reset button")
    String button();

    @Message("it has no reset button that you can get at")
    String noButton();

    @Message("we do not know whether it has a reset button: some cameras do")
    String whetherButton();

    @Message("if it has a reset button")
    String ifButton();

    @Message("The device's own Forgot Password offers it")
    String needShown();

    @Message("no source documents it for this device: see whether its Forgot Password offers it")
    String whetherShown();

    @Message("if the device offers it")
    String ifShown();

    @Message("A monitor and a mouse on the recorder")
    String needMonitor();

    @Message("it needs a monitor and a mouse on the recorder")
    String noMonitor();

    @Message("A phone or a computer in the device's own network")
    String needLan();

    @Message("it needs a phone or a computer in the device's own network")
    String noLan();

    @Message("A monitor and a mouse on the recorder, or a computer in its own network")
    String needMonitorOrLan();

    @Message("it needs a monitor and a mouse on the recorder, or a computer in its own network")
    String noMonitorOrLan();
}
