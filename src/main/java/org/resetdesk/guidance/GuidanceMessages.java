package org.resetdesk.guidance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** The advisor's pages, the trouble finder, and what stands on a case that was answered with a way. */
@MessageBundle("guidance")
public interface GuidanceMessages {

    @Message("Ways to reset a password")
    String title();

    @Message("Some of what you sent needs a change.")
    String needsChange();

    @Message("From what you told us, no way of your own is sure to work. Look at those that may, then submit a case.")
    String noneIsSure();

    @Message("You may not need a case.")
    String mayNeedNoCase();

    @Message("The best way comes first.")
    String bestFirst();

    @Message("These work")
    String theseWork();

    @Message("These may work")
    String theseMayWork();

    @Message("Not for this device")
    String notForThisDevice();

    @Message("Works")
    String works();

    @Message("May work")
    String mayWork();

    @Message("a phone is enough")
    String phoneIsEnough();

    @Message("Submit a case")
    String submitCase();

    @Message("Checklist for the visit")
    String checklist();

    @Message("Tell us more")
    String tellMore();

    @Message("Tell us about the locked device. Leave out what you do not know: nothing is kept.")
    String tellAbout();

    @Message("Paste what SADP shows")
    String pasteFromSadp();

    @Message("An error number or a message on the device")
    String errorOrMessage();

    @Message("For {model}")
    String forModel(String model);

    @Message("How it is done")
    String howItIsDone();

    @Message("All ways")
    String allWays();

    @Message("All ways for this device")
    String allWaysForThis();

    @Message("You need")
    String youNeed();

    @Message("Steps")
    String steps();

    @Message("Limits")
    String limits();

    @Message("Source: {source}")
    String source(String source);

    @Message("This solved it")
    String solvedIt();

    @Message("Back to the ways")
    String backToWays();

    @Message("Solved")
    String solvedTitle();

    @Message("Good to hear")
    String goodToHear();

    @Message("Before you leave the device, set up what makes the next time easy:")
    String beforeYouLeave();

    @Message("Reserve the owner's e-mail address, not your own.")
    String reserveEmail();

    @Message("Set the validation questions, and hand the answers to the owner.")
    String setQuestions();

    @Message("Export the new GUID file: the old one is invalid after a reset.")
    String exportGuid();

    @Message("Bind it to the owner's Hik-Connect account.")
    String bindToOwner();

    @Message("Another device")
    String anotherDevice();

    @Message("Answered with a way")
    String answeredWithWay();

    @Message("You can reset this device yourself.")
    String resetItYourself();

    @Message("The technician answers with a way that needs no case: {way}.")
    String technicianAnswers(String way);

    @Message("Show the steps")
    String showSteps();

    @Message("Does it not work?")
    String doesNotWork();

    @Message("Submit the device again")
    String submitAgain();

    @Message(", and say so in the note.")
    String saySoInNote();

    @Message("What went wrong?")
    String whatWentWrong();

    @Message("Error number or message")
    String errorNumber();

    @Message("Like 2022, or what the screen says.")
    String errorNumberHint();

    @Message("Find the next step")
    String findNextStep();

    @Message("Cause")
    String cause();

    @Message("Next step")
    String nextStep();

    @Message("{text}.")
    String sentence(String text);

    @Message("We do not know this one. Try other words, look at the list below, or report it on your case.")
    String troubleUnknown();

    @Message("All that we know")
    String allThatWeKnow();

    @Message("Without a case")
    String figuresTitle();

    @Message("Who leaves without a case")
    String whoLeaves();

    @Message("{percent} %")
    String share(long percent);

    @Message("of those who needed a reset since {since} left without a case.")
    String leftWithoutCase(LocalDate since);

    @Message("Looked for a way")
    String lookedForWay();

    @Message("Said that a way solved it")
    String saidSolved();

    @Message("Submitted a case")
    String submittedCase();

    @Message("Had it answered with a way")
    String hadItAnswered();

    @Message("By way")
    String byWay();

    @Message("Sums a day, nothing else: nobody is told apart, and who looks twice counts twice.")
    String onlySums();
}
