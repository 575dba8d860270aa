package org.resetdesk.cases;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Why a case could not be moved. It is said at once, or kept in English until whoever decided it looks. Every parameter is a text.
 */
@MessageBundle("move")
public interface MoveMessages {

    /** {@code status} in the desk's words. */
    @Message("Case {reference} is now: {status}. So this can't be done any more. Reload it to see what happened.")
    String tooLate(String reference, String status);

    @Message("Case {reference} is the site contact's to decide. It comes to the queue if they don't answer.")
    String ownerDecides(String reference);

    @Message("Case {reference} is held by {holder}. Only they can decide it.")
    String held(String reference, String holder);

    @Message("Case {reference} is over ({status}): there is nothing to take.")
    String nothingToTake(String reference, String status);

    @Message("Case {reference} is over ({status}): it stays with who had it.")
    String staysWithHolder(String reference, String status);

    @Message("You don't hold case {reference}, so you can't give it back.")
    String notHeld(String reference);

    @Message("Case {reference} has no answer ({status}): only an answered case can be answered anew.")
    String notAnswered(String reference, String status);

    @Message(
            "You told us that the answer of case {reference} worked. If the password is lost again, submit a new case.")
    String workedAlready(String reference);

    @Message("Case {reference} has no answer yet, so there is no outcome to report.")
    String noOutcomeYet(String reference);

    @Message("Case {reference} was decided a moment ago by {who}.")
    String decidedBy(String reference, String who);

    @Message("Case {reference} has nothing that an answer can be made of. Ask the customer for a new code or export.")
    String exportMissing(String reference);

    @Message("This can't be undone any more. Look at case {reference} as it is now.")
    String undoneTooLate(String reference);

    @Message("Only a technician decides a case.")
    String onlyTechnicians();

    @Message("Only a supervisor can approve it, with a reason. Or ask the customer for a better photo.")
    String onlySupervisors();

    @Message("Somebody of the desk has to approve it.")
    String ownCompany();

    @Message("Something broke on our side. Decide it again.")
    String brokenDecideAgain();

    @Message("Say why you approve although the evidence does not match.")
    String overrideReasonMissing();

    @Message("This way is not one for this device. Use one of {ways}, or leave it out.")
    String wayUnknown(String ways);
}
