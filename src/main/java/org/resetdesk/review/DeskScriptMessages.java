package org.resetdesk.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk's scripts say. */
@MessageBundle("deskScript")
public interface DeskScriptMessages {

    @Message("nobody")
    String nobody();

    @Message("Choose all of this page")
    String chooseAll();

    @Message("{words}: {count}")
    String ticked(String words, String count);
}
