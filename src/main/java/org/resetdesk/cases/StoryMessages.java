package org.resetdesk.cases;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Sentences that are kept in English, and told to each reader in their language. */
@MessageBundle("story")
public interface StoryMessages {

    @Message("Answer issued")
    String answerIssued();

    @Message("Downloaded the file")
    String downloadedFile();

    @Message("Looked at the answer")
    String lookedAtAnswer();

    @Message("The verification code is void: {because}")
    String verificationCodeVoid(String because);

    @Message("the device was restarted.")
    String deviceRestarted();

    @Message("the mailbox on record was changed after it was sent.")
    String mailboxChangedSince();

    @Message("The issuer gives no answer: {why}.")
    String issuerGivesNone(String why);

    @Message("The issuer gave no answer in time.")
    String issuerGaveNoneInTime();

    @Message("{why} A technician has to enter one.")
    String technicianHasToEnterOne(String why);

    @Message(
            "No mailbox is on record for this device any more, so no code was sent. An administrator can enter one; then a technician can enter the code here.")
    String noMailboxForCode();

    @Message(
            "No answer can be made of what was exported: it is too old, or it is not whole. Choose Forgot Password on the device again, send what it shows then on the same day, and leave the device switched on.")
    String exportAnew();

    @Message("answers are typed here now")
    String answersAreTyped();

    @Message("it does not know this device")
    String issuerKnowsNoDevice();

    @Message("it may not answer for this device")
    String issuerIsNotEntitled();

    @Message("it can't read what was exported")
    String issuerCannotReadExport();

    @Message("what was exported is too old")
    String exportIsTooOld();

    @Message("it has no answers of this kind")
    String issuerHasNoSuchAnswers();

    @Message("it does not accept the request ({status})")
    String issuerDoesNotAccept(String status);

    @Message("what it sent does not have the agreed form")
    String issuerSentOtherForm();

    @Message("it refuses this request")
    String issuerRefuses();

    @Message("what it sent has expired already")
    String issuerSentExpired();

    @Message("It worked, but this device is bound to another company, and stays so. Ask whose it is.")
    String boundToOthers();

    @Message("There is nobody of the site to ask any more, so a technician decides.")
    String nobodyToAsk();

    @Message("The site's contact did not answer in time, so a technician decides.")
    String contactWasSilent();
}
