package org.resetdesk.review.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The canned answers that come with ResetDesk, as the database has them: while a desk leaves one as it is, its customers read it in
 * their own language.
 */
@MessageBundle("deliveredWords")
public interface DeliveredWordsMessages {

    @Message("Photo too blurred")
    String photoBlurred();

    @Message(
            "We could not read the label on your photo of {serial}. Wipe it, fill the frame with the label and hold still. In the dark, light it from the side.")
    String photoBlurredText(String serial);

    @Message("Another serial number on the label")
    String otherSerial();

    @Message(
            "You typed {serial}, but the label on the photo shows another serial number. Check which device you stand at, and send its number and its own label.")
    String otherSerialText(String serial);

    @Message("Serial number cut off")
    String serialCut();

    @Message(
            "Of the serial number we got {serial}, which is only a part. Widen the column in SADP, or copy the whole number from the label.")
    String serialCutText(String serial);

    @Message("QR code of the label")
    String labelQr();

    @Message(
            "The QR code that you sent is the one on the label. On the device choose Forgot Password, and photograph the code that its screen shows then.")
    String labelQrText();

    @Message("Reset string not whole")
    String stringCut();

    @Message(
            "The reset string of case {reference} is not whole. Copy it anew from beginning to end, or send a photo of the QR code.")
    String stringCutText(String reference);

    @Message("Export too old")
    String exportOld();

    @Message(
            "An export holds for a short time only. Export again, send it the same day, and leave the device switched on until you have the answer.")
    String exportOldText();

    @Message("Restarted after the export")
    String restarted();

    @Message(
            "{serial} was restarted after you exported, so no answer to that export works. Leave it switched on and export once more.")
    String restartedText(String serial);

    @Message("Exported again meanwhile")
    String exportedAgain();

    @Message(
            "You exported {serial} again, and with that the older export became void. Send the newest one, and do not export again until the answer is there.")
    String exportedAgainText(String serial);

    @Message("Start time missing")
    String timeMissing();

    @Message(
            "To make a security code we need the start time of {serial}. SADP shows it in its list; write it just as it stands there, even if it says 1970.")
    String timeMissingText(String serial);

    @Message("Made for another market")
    String otherMarket();

    @Message(
            "{serial} was made for another market, and only the desk of that market can reset it. The seller knows which one that is.")
    String otherMarketText(String serial);

    @Message("Company not confirmed")
    String notConfirmed();

    @Message(
            "{company} is not confirmed as an installer yet. Your distributor can confirm it. After that, send the case again.")
    String notConfirmedText(String company);

    @Message("Not from an authorised seller")
    String notAuthorised();

    @Message(
            "{serial} was not sold through an authorised seller, so we may not reset it. Whoever sold it has to help here.")
    String notAuthorisedText(String serial);

    @Message("Invoice needed")
    String invoiceNeeded();

    @Message("For {serial} we need the invoice, with the serial number and your company on it. Prices may be covered.")
    String invoiceNeededText(String serial);

    @Message("Another maker's device")
    String otherMaker();

    @Message("The device on the photo is not one of {maker}. Look for the maker's name on the label and ask there.")
    String otherMakerText(String maker);

    @Message("You can do it yourself")
    String yourself();

    @Message(
            "You need no case for {serial}: the steps on the page of case {reference} reset it on the spot. If they do not work, tell us there what you saw.")
    String yourselfText(String serial, String reference);

    @Message("There is an open case already")
    String openAlready();

    @Message(
            "There is an open case for {serial} already. We answer there, so that you do not get two answers of which one is void.")
    String openAlreadyText(String serial);

    @Message("Photo of the label")
    String askPhoto();

    @Message(
            "We could not read {serial} on the photo. Please fill the frame with the label, hold still, and keep fingers and glare off the number.")
    String askPhotoText(String serial);

    @Message("Invoice")
    String askInvoice();

    @Message("Please send the invoice for {serial}, with the serial number and {company} on it. Prices may be covered.")
    String askInvoiceText(String serial, String company);

    @Message("Serial number once more")
    String askSerial();

    @Message(
            "The serial number {serial} does not fit the label. Please read it from the label of the device that you want to reset and type it again.")
    String askSerialText(String serial);

    @Message("Start time")
    String askTime();

    @Message(
            "Please write the start time of {serial} just as SADP shows it, even if it says 1970. Do not restart the device after that.")
    String askTimeText(String serial);

    @Message("New export")
    String askExport();

    @Message(
            "Please export once more in SADP and send the new file. Leave the device switched on from then on, or the answer will not fit.")
    String askExportText();

    @Message("QR code or string")
    String askString();

    @Message(
            "Please choose Forgot Password on the device and send a photo of the QR code that it shows, or the whole string from SADP.")
    String askStringText();

    @Message("Whose device it is")
    String askWhose();

    @Message("Please tell us in a few words for whom you reset {serial} and where it hangs.")
    String askWhoseText(String serial);
}
