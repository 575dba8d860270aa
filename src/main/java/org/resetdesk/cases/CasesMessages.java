package org.resetdesk.cases;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How a case stands, what it is about, and what can be done where it was refused. */
@MessageBundle("cases")
public interface CasesMessages {

    /** How it stands, to an installer, like those below. */
    @Message("reading your photo")
    String checkingEvidence();

    @Message("we need something from you")
    String awaitingCustomer();

    @Message("waiting for a technician")
    String awaitingReview();

    @Message("waiting for the site's contact")
    String awaitingOwner();

    @Message("approved, answer on its way")
    String approved();

    @Message("answer is here")
    String issued();

    @Message("refused")
    String rejected();

    @Message("withdrawn")
    String withdrawn();

    /** How it stands, to the desk, like those below. */
    @Message("being read")
    String checkingEvidenceAtDesk();

    @Message("customer asked")
    String awaitingCustomerAtDesk();

    @Message("waiting")
    String awaitingReviewAtDesk();

    @Message("owner asked")
    String awaitingOwnerAtDesk();

    @Message("approved")
    String approvedAtDesk();

    @Message("issued")
    String issuedAtDesk();

    @Message("refused")
    String rejectedAtDesk();

    @Message("withdrawn")
    String withdrawnAtDesk();

    /** Who acts next, to an installer, like those below. */
    @Message("ResetDesk")
    String deskItself();

    @Message("you")
    String you();

    @Message("a technician")
    String aTechnician();

    @Message("the site's contact")
    String siteContact();

    @Message("the desk")
    String theDesk();

    @Message("Security code")
    String securityCode();

    @Message("SADP or the recorder asks for a security code. You send the start time; dated codes come back.")
    String securityCodeExplained();

    @Message("Encrypt file")
    String encryptFile();

    @Message("SADP asks for an encrypt file. You send the exported file; a file comes back.")
    String encryptFileExplained();

    @Message("Key")
    String resetKey();

    @Message(
            "SADP asks for a file or a key. You send the QR code, its text or the exported file; a key of 8 characters comes back.")
    String resetKeyExplained();

    @Message("Verification code")
    String verificationCode();

    @Message(
            "The recorder shows a QR code under Verify by Hik-Connect or by Reserved Email. You send it; a code goes to the mailbox on record, not to you.")
    String verificationCodeExplained();

    /** Standing alone; within a sentence they are in {@link StoryMessages}. */
    @Message("A clear photo of the device's label")
    String askLabelPhoto();

    @Message("The invoice for this device")
    String askInvoice();

    @Message("The serial number, once more")
    String askSerial();

    @Message("The start time that SADP shows")
    String askStartTime();

    @Message("The file exported by SADP, new")
    String askExport();

    @Message("The QR code or string from SADP, new")
    String askResetString();

    @Message("A few words in answer")
    String askExplanation();

    /** What to do about a refusal, like those below. */
    @Message("Send a new case with a sharp photo that the label fills.")
    String photoUnreadableNext();

    @Message("Send a new case with the serial number as the label shows it.")
    String serialLabelMismatchNext();

    @Message("In SADP, widen the column and send the whole serial number.")
    String serialTruncatedNext();

    @Message("Send the QR code that the device shows after Forgot Password, not the one on its label.")
    String wrongQrNext();

    @Message("Export it again, or send a photo of the QR code.")
    String stringInvalidNext();

    @Message("Export it again and send it the same day.")
    String artefactExpiredNext();

    @Message("Leave the device switched on, export again and send a new case.")
    String deviceRebootedNext();

    @Message("Use the newest export, in a new case.")
    String supersededByReexportNext();

    @Message("Read the start time in SADP and send it with a new case.")
    String startTimeMissingNext();

    @Message("Ask the seller, or the maker's desk of that market.")
    String regionNotSupportedNext();

    @Message("Ask your distributor to confirm your company, then send the case again.")
    String accountNotAuthenticatedNext();

    @Message("Ask the seller of the device.")
    String notAuthorisedChannelNext();

    @Message("Send a new case with the invoice for this device.")
    String proofOfPurchaseRequiredNext();

    @Message("Only its own maker can reset it.")
    String otherVendorNext();

    @Message("See the ways to reset: it takes a few minutes and needs no case.")
    String selfServiceAvailableNext();

    @Message("Follow the other case.")
    String duplicateOpenCaseNext();

    @Message("Talk to whoever owns the device before you ask again.")
    String ownerRefusedNext();

    @Message("Use one of {statuses}.")
    String statusUnknown(String statuses);

    @Message("Use a number from 1 to {most}.")
    String limitWrong(int most);

    @Message("That is not possible any more")
    String notPossible();

    @Message("{some} or {last}")
    String oneOf(String some, String last);

    @Message("Enter this: {name}. {hint}")
    String identifierMissing(String name, String hint);

    @Message("{some}; {another}")
    String andItem(String some, String another);
}
