package org.resetdesk.issuance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** What an installer reads about the answer on a case; the words of lists are for everybody. */
@MessageBundle("issuance")
public interface IssuanceMessages {

    @Message("Your answer")
    String yourAnswer();

    @Message("Case {reference}")
    String caseNamed(String reference);

    /** @param reply what the maker calls such an answer */
    @Message("Your {reply}")
    String yourReply(String reply);

    @Message("Copy")
    String copy();

    @Message("Today, {date}")
    String todayIs(LocalDate date);

    @Message("A code works on its own date alone, by the device's clock:")
    String codeWorksOnItsDate();

    @Message("look at the date that the device shows.")
    String lookAtDevicesDate();

    @Message("All dates")
    String allDates();

    @Message("Device's date")
    String devicesDate();

    @Message("Code")
    String code();

    @Message("today")
    String today();

    @Message("until {moment} · can be shown {looks} more times")
    String untilAndLooksLeft(String moment, int looks);

    @Message("until {moment}")
    String until(String moment);

    @Message("Leave the device switched on until it is entered.")
    String leaveItOn();

    @Message("Back to the case")
    String backToCase();

    @Message("With the {reply} in hand")
    String withReplyInHand(String reply);

    @Message("You asked for a new answer. The one before is void.")
    String askedForNewAnswer();

    @Message("A technician gets the answer from {maker}, through {channel}, and types it here.")
    String technicianAsksMaker(String maker, String channel);

    @Message("The answer is being made, since {moment}.")
    String beingMadeSince(String moment);

    @Message("This mostly takes a few seconds.")
    String takesSeconds();

    @Message("A technician is typing the answer.")
    String beingTyped();

    @Message("It did not come by itself, so it takes a little longer.")
    String takesLonger();

    @Message("This verification code is void: {reason}")
    String codeIsVoid(String reason);

    @Message("Send the QR code that the device shows now.")
    String sendShownQrCode();

    @Message("A verification code was sent to {mailbox}.")
    String codeWasSentTo(String mailbox);

    @Message("It is shown nowhere else: ask the owner of that mailbox for it.")
    String askMailboxOwner();

    @Message("A restart of the device makes it void.")
    String restartVoidsIt();

    @Message("The device was restarted")
    String deviceWasRestarted();

    @Message("What makes it stop working")
    String whatVoidsIt();

    @Message("No. Download the file")
    String noDownload();

    @Message("No. Show the {reply}")
    String noShowIt(String reply);

    @Message("Yes. Ask for a new answer")
    String yesAskAnew();

    /** A link to the other case follows. */
    @Message("This answer is void: the device exported again, and that came with")
    String overtakenByCase();

    @Message("case {reference}")
    String caseWithin(String reference);

    /** Follows the link. */
    @Message(". Go on there.")
    String goOnThere();

    @Message("This answer was shown as often as it may be.")
    String shownTooOften();

    @Message("This answer expired on {moment}.")
    String expiredOn(String moment);

    @Message("Make new codes")
    String makeNewCodes();

    @Message("The device was restarted since")
    String restartedSince();

    @Message("A new answer goes by what the device shows now. Everything else stays as you sent it.")
    String newAnswerGoesBy();

    @Message("Ask for a new answer")
    String askAnew();

    @Message("The device takes answers to a new export only. Everything else stays as you sent it.")
    String newExportOnly();

    @Message("Send the new export")
    String sendNewExport();

    @Message("Did it work?")
    String didItWork();

    @Message("You told us that it did not.")
    String saidItDidNot();

    @Message("Why, and what next.")
    String whyAndWhatNext();

    @Message("Did it in the end?")
    String didItInTheEnd();

    @Message("Yes, it worked")
    String yesItWorked();

    @Message("No, it did not")
    String noItDidNot();

    @Message("Error number that SADP shows, if any")
    String errorNumber();

    @Message("It did not work")
    String itDidNotWork();

    @Message("used up")
    String usedUp();

    @Message("expired")
    String expired();

    @Message("{hours} h {minutes} min left")
    String hoursLeft(long hours, int minutes);

    @Message("{minutes} min left")
    String minutesLeft(long minutes);

    @Message("answer expired")
    String answerExpired();

    @Message("answer used up")
    String answerUsedUp();

    @Message("answer is void")
    String answerIsVoid();
}
