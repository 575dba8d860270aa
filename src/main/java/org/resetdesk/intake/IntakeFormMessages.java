package org.resetdesk.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The forms of an installer: a new case, an answer to the desk, a new answer, a question to the site's contact. */
@MessageBundle("intakeForm")
public interface IntakeFormMessages {

    @Message("New case")
    String newCase();

    @Message("Submit a reset case")
    String submitResetCase();

    @Message("Maker of the device")
    String makerOfDevice();

    @Message("{maker}, and what is sold as {brands}.")
    String soldAs(String maker, String brands);

    @Message("{others} or {last}")
    String lastOfSeveral(String others, String last);

    @Message("Device on Hik-Partner Pro")
    String onPlatform();

    @Message("It is bound to your company: its site's contact can allow the reset.")
    String onPlatformWhen();

    @Message("Not sent yet. {problems} {#if problems == 1}thing needs{#else}things need{/if} a change:")
    String notSentYet(int problems);

    @Message("PNG, JPG, BMP, JPEG, PDF, DOC, XLSX; 1 to {most} files of up to {megabytes} MB.")
    String filesTaken(int most, long megabytes);

    @Message("Take a photo")
    String takePhoto();

    @Message("Choose a picture or file")
    String choosePicture();

    @Message(", or drop it here")
    String orDropIt();

    @Message("Scan")
    String scan();

    @Message("You may not need a case.")
    String noCaseNeeded();

    @Message("You may not need a case:")
    String mayNotNeedCase();

    @Message("see the ways to reset without a case")
    String seeWays();

    @Message("{maker} answers through {channel}, for {markets}.")
    String answersThrough(String maker, String channel, String markets);

    @Message("What does the device ask for after Forgot Password?")
    String whatIsAsked();

    @Message("yyyy-mm-dd hh:mm:ss")
    String timePlaceholder();

    @Message("yyyy-mm-dd")
    String datePlaceholder();

    @Message("Scan the QR code")
    String scanQr();

    @Message("Reset the passwords of the recorder's cameras too")
    String camerasToo();

    @Message("Model and note, if you like")
    String modelAndNote();

    @Message("Model")
    String model();

    @Message("Note for the technician")
    String noteForTechnician();

    @Message(
            "You hereby undertake and accept that you have the permission to reset the password and that shall enable and use the function legally, fairly and reasonably. {maker} shall not take any liability for the losses occurred.")
    String undertaking(String maker);

    @Message("Discard")
    String discard();

    @Message("Confirm")
    String confirm();

    @Message("{#if things == 1}Please send this{#else}Please send these {things} things{/if}")
    String pleaseSend(int things);

    @Message("Fill the frame with the label and hold still.")
    String fillTheFrame();

    @Message("or a photo of the QR code")
    String orQrPhoto();

    @Message("Send the answer")
    String sendAnswer();

    @Message("Ask the site's contact")
    String askContactTitle();

    @Message("{contact} decides")
    String contactDecides(String contact);

    @Message("Start time from SADP")
    String startTimeFromSadp();

    @Message("Text of the QR code")
    String textOfQr();

    @Message("File exported by SADP")
    String exportedFile();

    @Message("Why?")
    String why();

    @Message("{contact} reads this.")
    String contactReadsThis(String contact);

    @Message("Ask the contact")
    String askContact();

    @Message("New answer for case {reference}")
    String newAnswerTitle(String reference);

    @Message("Case {reference}")
    String caseTitle(String reference);

    @Message("Ask for a new answer")
    String askNewAnswer();

    @Message(
            "Codes fit the last start of the device. Was it restarted, look up its start time again; was it not, leave the field empty.")
    String codesFitLastStart();

    @Message("The answer goes by what the device shows now. Is that as before, leave the field empty.")
    String asItShowsNow();

    @Message(
            "A restart or another export voids the answer. Choose Forgot Password on the device, and send what it shows now. Then leave it switched on, and don't export again.")
    String sendWhatItShows();

    @Message("New: {thing}")
    String newThing(String thing);

    @Message("Or new: {thing}")
    String orNewThing(String thing);

    @Message("All else stays as you sent it")
    String restStays();

    @Message("Serial number")
    String serialNumber();

    @Message("Asked for")
    String askedFor();

    @Message(", for the cameras too")
    String forCamerasToo();

    @Message("Start time so far")
    String startTimeSoFar();

    @Message("Evidence")
    String evidence();

    @Message("The files that stand below stay here; there is no need to choose them again.")
    String filesKept();

    @Message("It is here. Untick it to leave it out.")
    String keptFile();
}
