package org.resetdesk.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page that a phone shows where there is no network. */
@MessageBundle("offline")
public interface OfflineMessages {

    @Message("No connection")
    String title();

    @Message("This phone can't reach ResetDesk just now. Try again where there is a signal.")
    String cannotReach();

    @Message("What is kept")
    String whatIsKept();

    @Message("Your cases are at the desk. It goes on with them, and mails you what happens.")
    String cases();

    @Message("A form that is open in another tab is still there. Leave it open.")
    String forms();

    @Message("Codes and keys are never kept on this phone. Look at them where there is a signal.")
    String codes();

    @Message("Leave the device switched on meanwhile.")
    String leaveOn();

    @Message("Try again")
    String tryAgain();
}
