package org.resetdesk.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the scripts in capture/ say: a case that is begun on a phone. */
@MessageBundle("captureScript")
public interface CaptureScriptMessages {

    @Message("Kept on this phone, {time}")
    String keptOnPhone(String time);

    @Message("No network. All of it is kept on this phone: send it when you are back.")
    String allKept();

    @Message("Send it now")
    String sendNow();

    @Message("The network is back.")
    String networkBack();

    @Message("You began another case, at {time}.")
    String begunAnother(String time);

    @Message("Go on with that one")
    String goOnWithThat();

    @Message("You began a case for {maker}.")
    String begunFor(String maker);

    @Message("Take a photo of the label")
    String nextPhoto();

    @Message("Look at what we read")
    String nextLook();

    @Message("Scan the serial number")
    String nextSerial();

    @Message("Say what the device asks for")
    String nextMethod();

    @Message("Enter the start time")
    String nextTime();

    @Message("Scan the reset QR code")
    String nextQr();

    @Message("Add the exported file")
    String nextExport();

    @Message("Read and confirm")
    String nextConfirm();

    @Message("Send it")
    String nextSend();

    @Message("No network. It goes on by itself when you are back.")
    String waiting();

    @Message("Sending {file}")
    String sendingFile(String file);

    @Message("Remove")
    String remove();

    @Message("Remove {file}")
    String removeFile(String file);

    @Message("Getting it ready…")
    String gettingReady();

    @Message("You are signed out. It is sent with the form.")
    String signedOutSentLater();

    @Message("Sending {percent} %")
    String sendingPart(String percent);

    @Message("Sent")
    String sent();

    @Message("Sent. We read it when you submit.")
    String sentReadLater();

    @Message("We read {serial}. Is that the one?")
    String isThatTheOne(String serial);

    @Message("Take it again")
    String takeAgain();

    @Message("This was not taken. Choose another file.")
    String notTaken();

    @Message("The part of the photo that we read")
    String readPart();

    @Message("You may not need a case.")
    String noCaseNeeded();

    @Message("Scan the serial number")
    String scanSerial();

    @Message("Hold the QR code of the label, or the bar code beside S/N, into the frame.")
    String scanSerialHow();

    @Message("Scan the reset QR code")
    String scanReset();

    @Message("Hold the QR code that SADP or the recorder shows after Forgot Password into the frame.")
    String scanResetHow();

    @Message("Is this the number beside S/N?")
    String numberBesideSn();

    @Message("Looking…")
    String looking();

    @Message("We find no code on this picture. Go closer, hold still, or type it.")
    String noCodeFound();

    @Message("This picture can't be opened here. Choose a JPG or PNG.")
    String pictureNotOpened();

    @Message("The scanner can't be started here. Type it instead.")
    String scannerNotStarted();

    @Message("The camera is not allowed here. Allow it in the browser's settings, choose a picture, or type.")
    String cameraNotAllowed();

    @Message("There is no camera here. Choose a picture, or type.")
    String noCamera();

    @Message("Light")
    String light();

    @Message("Choose a picture")
    String choosePicture();

    @Message("Type it instead")
    String typeInstead();

    @Message("A picture of the code")
    String pictureOfCode();

    @Message("This is a web address. Scan the code beside S/N on the label.")
    String isUrlNotSerial();

    @Message("This is the code that SADP or the recorder shows. For the serial number scan the label.")
    String isResetCode();

    @Message("This is another number of the label. Scan the code beside S/N.")
    String isOtherNumber();
}
