package org.resetdesk.cases;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What can be wrong with a serial number, or with what was sent as a reset string, as it was typed. */
@MessageBundle("serial")
public interface SerialMessages {

    @Message("Enter the serial number, as on the label (9 characters) or as SADP shows it.")
    String serialMissing();

    @Message("A serial number has at most 64 characters. Enter just the serial number.")
    String serialTooLong();

    @Message("Part of this serial number is hidden (xxxx). Enter every character.")
    String serialMasked();

    @Message(
            "This serial number is all zeros: a recorder shows that for cameras of another maker. Take it from the device's own label.")
    String serialZeros();

    @Message(
            "The end of this serial number is missing or wrong: after the letters, e.g. AAWR, nine characters follow. In SADP, widen the column to see them all.")
    String serialTruncated();

    @Message(
            "This is a model, not a serial number. The serial number stands beside S/N on the label: nine letters and digits.")
    String serialIsModel();

    @Message(
            "The model in front of this serial number is missing. Enter it whole, or just its last nine characters as on the label.")
    String serialWithoutModel();

    @Message("This is a Dahua serial number. Choose Dahua as the maker of the device, or check the label.")
    String serialOfDahua();

    @Message("This looks like a material code or lot number. The serial number stands beside S/N on the label.")
    String serialIsOtherNumber();

    @Message(
            "A serial number has 6 to 24 letters, digits and hyphens, or is the long form that SADP shows. Check what you entered.")
    String serialForm();

    @Message("The production date in this serial number, {date}, is in the future. Check the digits.")
    String serialFromFuture(String date);

    @Message("The serial number holds no valid production date ({date}). Check the digits.")
    String serialWithoutDate(String date);

    @Message(
            "This is the QR code of the label. Scan the QR code that the device or SADP shows after Forgot Password. It holds the device's verification code, so we did not keep it.")
    String resetStringIsLabel();

    @Message(
            "This is a device-export QR code of an app; it may hold your passwords, so we did not keep it. Scan the QR code that the device shows after Forgot Password.")
    String resetStringIsDeviceExport();

    @Message(
            "This is a device's information page (ISAPI). Send the string or file that SADP exports after Forgot Password.")
    String resetStringIsDeviceInfo();

    @Message("This is a web address. Scan the QR code that the device or SADP shows after Forgot Password.")
    String resetStringIsUrl();

    @Message(
            "This looks like the answer, a key of 8 characters. Enter it in SADP; here we need the string that SADP shows.")
    String resetStringIsKey();

    @Message("This is the serial number. Here we need the string or QR code that SADP shows after Forgot Password.")
    String resetStringIsSerial();

    @Message("A reset string has 16 to 1,024 plain characters. Copy all of it, or send a photo of the QR code.")
    String resetStringForm();
}
