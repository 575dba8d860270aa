package org.resetdesk.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is wrong with what an installer sent, and what to do about it. */
@MessageBundle("intakeProblem")
public interface IntakeProblemMessages {

    @Message("{file}: {problem}")
    String ofFile(String file, String problem);

    @Message("Add a photo of the device's label, or the invoice with its serial number.")
    String labelMissing();

    @Message("You sent {sent} files; at most {most} are allowed. Leave some out.")
    String tooManyFiles(int sent, int most);

    @Message("this is larger than {megabytes} MB. Send a smaller picture of the label.")
    String fileTooLarge(long megabytes);

    @Message("This is larger than {megabytes} MB. Send a smaller picture of the label.")
    String uploadTooLarge(long megabytes);

    @Message("this is no picture. Send a JPG or PNG photo of the QR code.")
    String noPicture();

    @Message("this file is empty (0 bytes). Export it again.")
    String exportEmpty();

    @Message("this is larger than {kilobytes} kB, so it is no file that SADP exports.")
    String exportTooLarge(int kilobytes);

    @Message("this is a program, picture or document. Send the file that SADP exports.")
    String exportType();

    @Message("this is a device's information page (ISAPI). Send the file that SADP exports after Forgot Password.")
    String exportIsDeviceInfo();

    @Message(
            "this is an app's list of devices; it may hold your passwords, so we did not keep it. Send the file that SADP exports after Forgot Password.")
    String exportIsDeviceExport();

    @Message(
            "this is the text of the label's QR code; it holds the device's verification code, so we did not keep it. Send the file that SADP exports after Forgot Password.")
    String exportIsLabel();

    @Message("this is the serial number alone. Send the file that SADP exports after Forgot Password.")
    String exportIsSerial();

    @Message("A photo did not reach us whole. Send the form again, or choose the photo anew.")
    String uploadGone();

    @Message("We could not read this request")
    String uploadSizeTitle();

    @Message("Send the file's size in bytes.")
    String uploadSize();

    @Message("That is too large")
    String pieceTitle();

    @Message("Send pieces of at most 1 MB.")
    String pieceTooLarge();

    @Message(
            "This form was sent already, before you changed it: see My cases. For another case choose Discard and begin anew.")
    String formSentAlready();

    @Message("Use a key of at most 255 characters.")
    String keyTooLong();

    @Message("This key was used for another submission. Use a new key for each.")
    String keyReused();

    @Message("This is in the future. Read it again, and send it as the device shows it.")
    String timeInFuture();

    @Message("No device's clock is before 1970. Read it again, and send it as the device shows it.")
    String timeBefore1970();

    @Message("It has {least} to {most} plain characters. Copy all of it.")
    String stringLength(int least, int most);

    @Message("Say why it is to be reset: the site's contact decides by that.")
    String reasonMissing();

    @Message("Write at most 2,000 characters.")
    String noteTooLong();

    @Message("Enter the model as on the label, at most 80 characters.")
    String modelTooLong();

    @Message("Confirm that you have the permission to reset this password.")
    String undertakingMissing();

    @Message("Choose who decides: {routes}.")
    String routeUnknown(String routes);

    @Message("We do not reset devices of this maker. Use {makers}.")
    String makerUnknown(String makers);

    @Message("Choose what the device asks for: {methods}.")
    String methodUnknown(String methods);

    /** On a page, which shows them. */
    @Message("Choose what the device asks for.")
    String methodMissing();

    @Message(
            "This device is not bound to your company, so there is no contact to ask. Submit the case to the desk, with a photo of the label.")
    String deviceNotBound();

    @Message("No contact of this site is on record. Submit the case to the desk, with a photo of the label.")
    String contactMissing();

    @Message(
            "You are this site's contact yourself, and nobody allows their own request. Submit the case to the desk, with a photo of the label.")
    String contactIsYou();

    @Message(
            "This site's contact works for your own company, so they can't allow it. Submit the case to the desk, with a photo of the label.")
    String contactIsColleague();

    @Message(
            "No mailbox is on record for this device, so a verification code has nowhere to go. Choose what else the device offers: a key, an encrypt file or a security code; or answer its security questions.")
    String mailboxMissing();

    @Message(
            "The mailbox on record for this device is of somebody of your own company, and a verification code never goes to whoever asks for it. Choose a key, an encrypt file or a security code; or have an administrator of the desk correct the record.")
    String mailboxIsAsker();

    @Message(
            "The device is added by others, so this does not work for you. Ask whoever added it, or submit the case to the desk for a key, an encrypt file or a security code.")
    String addedByOthers();

    @Message("Write a few words in answer, at most 2,000 characters.")
    String wordsInAnswer();

    @Message("Add the file that SADP exports after Forgot Password.")
    String exportMissing();

    @Message("Send the QR code that the device shows, or its text.")
    String stringMissing();

    @Message("Send the new QR code that the device shows, its text, or the file that SADP exports.")
    String newStringMissing();

    @Message("We can't read the picture just now. Paste the code's text instead, or try again in a minute.")
    String pictureNotReadNow();

    @Message(
            "This is the export that you sent before, and the device takes no new answer to it. Choose Forgot Password on the device again, and send what it shows then.")
    String exportOld();

    @Message(
            "Send the serial number to look for: 6 to 24 letters, digits and hyphens, or the long form that SADP shows.")
    String serialToLookFor();

    @Message("Send the picture or document as the part named file.")
    String fileMissing();

    @Message("Say whether it worked: true or false.")
    String workedMissing();

    @Message("An error number of SADP is a whole number, such as 2022. Leave it out if there is none.")
    String errorCodeForm();

    @Message("Mail is not enough for what we asked for: {asked}. The form on the page of the case takes it.")
    String mailNotEnough(String asked);

    @Message("One file came, and we need: {asked}.")
    String oneFileOfSeveral(String asked);

    @Message("Write a few words in answer.")
    String noWords();

    @Message("{file}: we asked for no file now, so this one was not kept.")
    String notAskedFor(String file);
}
