package org.resetdesk.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** One case on a technician's page, what can be decided about it, and what is wrong with a decision. */
@MessageBundle("review")
public interface ReviewMessages {

    @Message("since {age}")
    String since(String age);

    @Message("Take it again")
    String takeAgain();

    @Message("This speaks against the case:")
    String againstCase();

    @Message("{name} has this case. Only they can decide it; as a supervisor you can free it.")
    String heldByOtherToFree(String name);

    @Message("{name} has this case. Only they can decide it.")
    String heldByOther(String name);

    @Message("Decide")
    String decide();

    @Message("You decided it: {decision}. Until it leaves the desk you can undo that.")
    String youDecided(String decision);

    @Message("{name} decided it a moment ago.")
    String otherDecided(String name);

    @Message("Undo it")
    String undoIt();

    @Message("The issuer gives no answer. Enter one, or ask the customer, or refuse.")
    String issuerSilent();

    @Message("There is nothing here that an answer can be made of. Ask the customer for a new code or export.")
    String nothingToAnswer();

    @Message("Why approve although the evidence does not match?")
    String whyApprove();

    @Message("Approve")
    String approve();

    @Message(
            "The evidence does not show this serial number. A supervisor can approve it with a reason; you can ask for a better photo or refuse.")
    String supervisorNeeded();

    @Message("No case needed: answer with")
    String noCaseNeeded();

    @Message("(may work)")
    String mayWork();

    @Message("Send the steps")
    String sendSteps();

    @Message("Ask the customer")
    String askCustomer();

    @Message("What should they send?")
    String whatToSend();

    @Message("A few words, if needed")
    String fewWords();

    @Message("Ask")
    String ask();

    @Message("Refuse")
    String refuse();

    @Message("Refuse it because")
    String refuseBecause();

    @Message("with these words")
    String withTheseWords();

    @Message("Take it")
    String takeIt();

    @Message("Give it back")
    String giveBack();

    @Message("Yours while this page is open")
    String yoursWhileOpen();

    @Message("Yours until {moment}")
    String yoursUntil(String moment);

    @Message("Yours")
    String yours();

    @Message("Case")
    String theCase();

    @Message("Maker")
    String maker();

    @Message("Model")
    String model();

    @Message("{method}, cameras too")
    String withCameras(String method);

    @Message("Start time")
    String startTime();

    @Message("Reset string")
    String resetString();

    @Message("Decides")
    String decides();

    @Message("the site's contact; it comes to the queue if they don't answer")
    String contactDecides();

    @Message("Person")
    String person();

    @Message("Submitted")
    String submitted();

    @Message("Note")
    String note();

    @Message("Asked")
    String asked();

    @Message("Refused")
    String refused();

    @Message("Other cases of this device")
    String sameDevice();

    @Message("Last cases of {company}")
    String lastCasesOf(String company);

    @Message("History")
    String history();

    @Message("Keys")
    String keys();

    @Message("go to Approve; again, or Enter: approve")
    String keyApprove();

    @Message("ask the customer, then 1 to 9 and Enter")
    String keyAsk();

    @Message("go to the way that needs no case; again, or Enter: send its steps")
    String keySteps();

    @Message("refuse, then 1 to 0 for the reason")
    String keyRefuse();

    @Message("undo what you decided last")
    String keyUndo();

    @Message("next case")
    String keyNext();

    @Message("picture larger, smaller; arrows move it")
    String keyZoom();

    @Message("turn the picture")
    String keyTurn();

    @Message("contrast, invert")
    String keyContrast();

    @Message("picture as it was")
    String keyReset();

    @Message("next page of a document")
    String keyPage();

    @Message("leave a field")
    String keyLeave();

    @Message("this list")
    String keyHelp();

    @Message("Close")
    String close();

    @Message("I have read it")
    String haveRead();

    @Message("Undo")
    String undo();

    @Message("{count} cases decided.")
    String casesDecided(int count);

    @Message("Undo all")
    String undoAll();

    @Message("Your time with this case ran out, and {holder} has it now.")
    String timeRanOutToOther(String holder);

    @Message("Your time with this case ran out. Nobody else has it: take it again, or just decide.")
    String timeRanOut();

    @Message("approved")
    String approved();

    @Message("was not approved.")
    String notApproved();

    @Message("refused")
    String refusedWord();

    @Message("was not refused.")
    String notRefusedWord();

    @Message("asked about")
    String askedAbout();

    @Message("was not asked about.")
    String notAskedAbout();

    @Message("answered with a way that needs no case")
    String answeredWithWay();

    @Message("was not answered with a way that needs no case.")
    String notAnsweredWithWay();

    @Message("Choose a technician who works here.")
    String technicianUnknown();

    @Message("This is not for your account")
    String notForAccount();

    @Message("This is your own company's case")
    String ownCompanysCase();

    @Message("The evidence does not show this serial number")
    String evidenceDoesNotShow();

    @Message("Choose a reason: {reasons}.")
    String reasonUnknown(String reasons);

    @Message("Say what the customer is to send: {items}.")
    String itemsUnknown(String items);

    @Message("Choose the way to answer with.")
    String wayMissing();

    @Message("Write at most 2,000 characters.")
    String messageTooLong();
}
