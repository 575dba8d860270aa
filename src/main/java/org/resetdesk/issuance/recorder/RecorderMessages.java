package org.resetdesk.issuance.recorder;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The demo's recorders, as their monitor and SADP show them. */
@MessageBundle("recorder")
public interface RecorderMessages {

    @Message("Demo recorders")
    String demoRecorders();

    @Message(
            "No recorder at hand? Unbox one here. It behaves like a real one whose password was forgotten: it asks, exports, restarts, and takes only the right answer.")
    String unboxOneHere();

    @Message("What does it ask for after Forgot Password?")
    String whatDoesItAskFor();

    /** @param method as the maker names it */
    @Message("{method} or file")
    String orFile(String method);

    @Message("Its clock")
    String itsClock();

    @Message("is right")
    String clockIsRight();

    @Message("was never set and begins in 1970")
    String clockWasNeverSet();

    @Message("Unbox a recorder")
    String unbox();

    @Message("On the shelf")
    String onTheShelf();

    @Message("asks for {answer}")
    String asksFor(String answer);

    @Message("a security code")
    String aSecurityCode();

    @Message("an encrypt file")
    String anEncryptFile();

    @Message("a file or a key")
    String aFileOrKey();

    @Message("a verification code")
    String aVerificationCode();

    @Message("Recorder")
    String recorder();

    @Message("Recorder {serial}")
    String recorderNamed(String serial);

    @Message("Error {number}: {words}.")
    String error(int number, String words);

    @Message("What to do next")
    String whatNext();

    @Message("The new password is set.")
    String newPasswordIsSet();

    @Message("The cameras have it too.")
    String camerasHaveIt();

    @Message("Tell the desk on your case that it worked.")
    String tellTheDesk();

    @Message("As SADP shows it")
    String asSadpShowsIt();

    @Message("Model")
    String model();

    @Message("Serial number")
    String serialNumber();

    @Message("Software")
    String software();

    @Message("Start time")
    String startTime();

    @Message("Password")
    String password();

    @Message("new")
    String passwordIsNew();

    @Message("forgotten")
    String passwordIsForgotten();

    @Message("locked")
    String locked();

    @Message("The label on its back: serial number {serial}")
    String labelOnBack(String serial);

    @Message("Download the label's photo")
    String downloadLabel();

    @Message("Forgot Password")
    String forgotPassword();

    @Message("Send this export to the support desk, and leave the recorder on.")
    String sendExport();

    @Message("Verify by Reserved Email: a verification code goes to the mailbox on record. Leave the recorder on.")
    String verifyByMail();

    @Message("QR code with the text below")
    String qrCodeWithText();

    /** The start time and a full stop follow. */
    @Message("Enter the security code. Tell the support desk the serial number and the start time,")
    String enterSecurityCode();

    @Message("The cameras' passwords will be reset too.")
    String camerasToo();

    @Message("Copy")
    String copy();

    @Message("Export the file")
    String exportFile();

    @Message("Reset the network cameras' passwords too")
    String resetCamerasToo();

    @Message("Exporting again voids the export above.")
    String exportingVoids();

    @Message("Export again")
    String exportAgain();

    @Message("Ask again")
    String askAgain();

    @Message("Enter the answer")
    String enterAnswer();

    @Message("Security code for the date on its clock")
    String securityCodeForDate();

    @Message("Verification code")
    String verificationCode();

    @Message("Key")
    String key();

    @Message("or import the file")
    String orImportFile();

    @Message("Import the file")
    String importFile();

    @Message("New password")
    String newPassword();

    @Message("8 to 16 characters of two kinds. Make one up: nothing is kept.")
    String passwordHint();

    @Message("The rules")
    String theRules();

    @Message("New password again")
    String newPasswordAgain();

    @Message("Confirm")
    String confirm();

    @Message("What may happen to it")
    String whatMayHappen();

    @Message("Restart it")
    String restart();

    @Message("Set its clock")
    String setItsClock();

    @Message("Set the clock")
    String setClock();

    @Message("Write the time like 2024-05-14 08:30:00, from 1970 to 2037.")
    String timeForm();

    @Message("This answer has run out by the recorder's clock. Ask for a new one.")
    String answerRanOut();

    @Message("This answers an older export: the recorder was restarted or exported again since.")
    String answersOlderExport();

    @Message("Too many wrong tries. Wait {minutes} minutes.")
    String tooManyTries(long minutes);

    @Message("Choose Forgot Password first.")
    String chooseForgotPassword();

    @Message("This recorder wants {answer}.")
    String recorderWants(String answer);

    @Message("A key has 8 capitals and digits.")
    String keyForm();

    @Message("A code has 8 digits.")
    String codeForm();

    @Message("The two passwords are not the same.")
    String passwordsDiffer();

    @Message("Nothing is exported, or the recorder was restarted since. Export, and send the new export.")
    String nothingExported();

    @Message("This file is empty.")
    String fileIsEmpty();

    @Message("The export is older than 48 hours by the recorder's clock.")
    String exportOverdue();

    @Message("The recorder is locked for {minutes} minutes now.")
    String lockedFor(long minutes);

    @Message("Not the answer to what this recorder asks now; {tries} more tries.")
    String triesLeft(int tries);
}
