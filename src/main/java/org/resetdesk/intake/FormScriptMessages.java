package org.resetdesk.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What form.js says. */
@MessageBundle("formScript")
public interface FormScriptMessages {

    @Message("No connection. Nothing is lost: try again when you have a signal.")
    String noConnection();

    @Message("Sending… {percent} %")
    String sendingShare(String percent);

    @Message("Sending…")
    String sending();

    @Message("Not sent. {reason}")
    String notSent(String reason);

    @Message("Somebody else is signed in now. Sign in as yourself in another tab, then send this again.")
    String somebodyElse();

    @Message("You are signed out. Nothing here is lost:")
    String signedOut();

    @Message("sign in in another tab")
    String signInElsewhere();

    @Message(", then send this again.")
    String thenSendAgain();

    @Message("Enter the serial number: then we read this at once.")
    String enterSerialFirst();

    @Message("Reading…")
    String reading();

    @Message("We read {serial} ✓")
    String weRead(String serial);

    @Message("Use {serial}")
    String use(String serial);
}
