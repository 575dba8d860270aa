package org.resetdesk.oversight;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages of the audit log. */
@MessageBundle("oversight")
public interface OversightMessages {

    @Message("Audit log")
    String title();

    @Message("Check the log")
    String check();

    @Message("Who did and saw what, newest first.")
    String newestFirst();

    @Message("Case or person")
    String caseOrPerson();

    @Message("Nothing like that was found.")
    String nothingFound();

    @Message("Older entries")
    String older();

    @Message("Audit log checked")
    String checked();

    @Message("Nothing was changed")
    String intact();

    @Message("The audit log was changed")
    String changed();

    @Message("{linked} entries are linked, {waiting} wait for that.")
    String linked(long linked, long waiting);

    @Message("Keep this outside the desk: a later check can be told to reach it, by this on the command line:")
    String keepHead();

    @Message("Back to the log")
    String backToLog();
}
