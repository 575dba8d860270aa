package org.resetdesk.cases;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is kept of a case, in English, and told to its reader in another language: the lines of its history, and what stands in
 * their blanks. Every parameter is a text.
 */
@MessageBundle("story")
public interface StoryMessages {

    @Message("Submitted")
    String submitted();

    @Message("Taken")
    String taken();

    @Message("Given to {name}")
    String givenTo(String name);

    @Message("Given back")
    String givenBack();

    @Message("Given back, as the claim ran out")
    String claimRanOut();

    @Message("Note: {note}")
    String note(String note);

    @Message("Contradiction: {what}")
    String contradiction(String what);

    @Message("The site's contact is asked")
    String contactAsked();

    @Message("Allowed by the site's contact")
    String contactAllowed();

    @Message("Refused by the site's contact")
    String contactRefused();

    @Message("Came to the desk")
    String cameToDesk();

    @Message("Approved")
    String approved();

    @Message("Approved against the evidence")
    String approvedAgainstEvidence();

    @Message("Approved against the evidence: {reason}")
    String approvedBecause(String reason);

    @Message("Refused: {reason}")
    String refused(String reason);

    @Message("Asked for: {items}")
    String askedFor(String items);

    @Message("Answered")
    String answered();

    @Message("Wrote: {words}")
    String wrote(String words);

    @Message("Wrote by mail")
    String wroteByMail();

    @Message("Read the reset string from the QR code")
    String resetStringRead();

    @Message("Withdrawn")
    String withdrawn();

    @Message("Asked for a new answer")
    String newAnswerAsked();

    @Message("Asked for a new answer, which the site's contact has to allow")
    String newAnswerForContact();

    @Message("Asked for a new answer, which a technician has to approve")
    String newAnswerForTechnician();

    @Message("A newer export came with case {reference}: the answer here is void")
    String overtaken(String reference);

    @Message("It worked")
    String worked();

    @Message("It did not work")
    String failed();

    @Message("It did not work: error {number}")
    String failedWith(String number);

    /** Within a sentence, like those below. */
    @Message("a clear photo of the device's label")
    String askLabelPhoto();

    @Message("the invoice for this device")
    String askInvoice();

    @Message("the serial number, once more")
    String askSerial();

    @Message("the start time that SADP shows")
    String askStartTime();

    @Message("the file exported by SADP, new")
    String askExport();

    @Message("the QR code or string from SADP, new")
    String askResetString();

    @Message("a few words in answer")
    String askExplanation();

    /** Why a case was refused, like those below. */
    @Message("The photo can't be read")
    String photoUnreadable();

    @Message("The serial number is not the one on the label")
    String serialLabelMismatch();

    @Message("The serial number is cut off")
    String serialTruncated();

    @Message("The QR code is not the reset code")
    String wrongQr();

    @Message("The reset string is not valid")
    String stringInvalid();

    @Message("The export is too old")
    String artefactExpired();

    @Message("The device was restarted after the export")
    String deviceRebooted();

    @Message("A newer export replaced this one")
    String supersededByReexport();

    @Message("The start time is missing")
    String startTimeMissing();

    @Message("This device was made for another market")
    String regionNotSupported();

    @Message("Your company is not confirmed yet")
    String accountNotAuthenticated();

    @Message("The device was not bought from an authorised seller")
    String notAuthorisedChannel();

    @Message("We need the invoice")
    String proofOfPurchaseRequired();

    @Message("The device is another maker's")
    String otherVendor();

    @Message("You can reset this device yourself")
    String selfServiceAvailable();

    @Message("There is an open case for this device")
    String duplicateOpenCase();

    @Message("The site's contact refused")
    String ownerRefused();

    @Message("We do not know the region {region} in this serial number. Check its letters.")
    String regionUnknown(String region);

    /** What an installer sent and the desk noticed, like those below. */
    @Message("The exported file names the serial number {read}, the case {claimed}.")
    String exportNamesOther(String read, String claimed);

    @Message("The start time is in 1970: the device's clock was never set. Its codes go by the date the device shows.")
    String clockNeverSet();

    @Message("Only the short serial number is known; a security code usually goes by the full one that SADP shows.")
    String onlyShortSerial();

    /** Who gave the answer, where no technician typed it. */
    @Message("Issuer")
    String issuer();

    /** Who wrote a mail, and who of the desk put it on its case. */
    @Message("{sender}, added by {person}")
    String addedBy(String sender, String person);

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

    @Message("Evidence read: {verdict}")
    String evidenceRead(String verdict);

    @Message("serial found")
    String serialFound();

    @Message("another serial")
    String anotherSerial();

    @Message("no serial in it")
    String noSerialInIt();

    @Message("not readable")
    String notReadable();

    @Message("The QR code on the picture can't be read. {advice}")
    String qrUnreadable(String advice);

    @Message(
            "The picture that you sent does not show the QR code that we need. Choose Forgot Password on the device and send a photo of the QR code that it shows then, or the code's text.")
    String qrWanted();

    @Message("Send the QR code as a picture: a screenshot, or a photo of it.")
    String qrIsNoPicture();

    @Message(
            "We find no QR code that can be read in this picture. Send a screenshot of the code in SADP, or paste the text instead.")
    String qrNotFound();

    @Message("This is the QR code of the device's label. Send the one that SADP shows under Forgot Password.")
    String qrIsLabel();

    @Message("Of that mail: {problem}")
    String ofThatMail(String problem);
}
