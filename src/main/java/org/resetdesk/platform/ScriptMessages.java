package org.resetdesk.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What resetdesk.js says, on any page. */
@MessageBundle("script")
public interface ScriptMessages {

    @Message("Copy")
    String copy();

    @Message("Copied ✓")
    String copied();

    @Message("This is more than a site's worth. Paste at most 250,000 characters, or choose the exported file.")
    String tooMuchText();

    @Message("expired")
    String expired();

    @Message("{hours} h {minutes} min left")
    String hoursLeft(String hours, String minutes);

    @Message("{minutes} min {seconds} s left")
    String minutesLeft(String minutes, String seconds);

    @Message("You are signed out, so this page stands still.")
    String standsStill();

    @Message("Sign in and look again")
    String signInLookAgain();
}
