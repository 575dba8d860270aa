package org.resetdesk.guidance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The checklist for a visit, printed before it. */
@MessageBundle("checklist")
public interface ChecklistMessages {

    @Message("Checklist for the visit")
    String title();

    @Message("Print this page, or keep it open on the phone.")
    String printIt();

    @Message("The device")
    String device();

    @Message("Model")
    String model();

    @Message("Firmware")
    String firmware();

    @Message("Serial number on the label")
    String serial();

    @Message("Start time in SADP")
    String startTime();

    @Message("Date that the device shows")
    String deviceDate();

    @Message("Bring")
    String bring();

    @Message("A charged phone with Hik-Connect and Hik-Partner Pro, signed in: with these you need no computer.")
    String bringPhone();

    @Message("A computer with SADP, its charger, a network cable and a small switch.")
    String bringComputer();

    @Message("For a recorder: a monitor, a mouse, an HDMI or VGA cable, a USB stick.")
    String bringForRecorder();

    @Message("For a camera: a ladder, a screwdriver, and a way to switch its power.")
    String bringForCamera();

    @Message("The invoice, and a cloth to wipe the label before its photo.")
    String bringInvoice();

    @Message("Must stay powered")
    String mustStayPowered();

    @Message(
            "The locked device, from the export or the code until the new password is set: a restart makes code, key and file invalid.")
    String poweredDevice();

    @Message("The switch or PoE port that feeds it, and the network between it and the computer.")
    String poweredSwitch();

    @Message("The computer with SADP: charger, and no sleep while it waits.")
    String poweredComputer();

    @Message("Before you leave for it")
    String beforeLeaving();

    @Message("Ask whose Hik-Connect account it is in, and have them within reach by telephone.")
    String askWhoseAccount();

    @Message("Ask for the reserved e-mail address, the answers to the questions, and a GUID file.")
    String askForAnswers();

    @Message("Know that a phone is enough for Hik-Connect and Hik-Partner Pro: SADP needs a computer.")
    String knowPhoneIsEnough();

    @Message("Allow for every camera: each has a password of its own, unless the recorder resets them with it.")
    String allowForCameras();

    @Message("Ways worth trying, those with a phone alone first")
    String worthTrying();
}
