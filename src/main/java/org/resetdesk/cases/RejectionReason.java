package org.resetdesk.cases;

/** Why a case is refused; each with what the installer can do. Where each comes from: {@code domain.md} §4.1. */
public enum RejectionReason {
    PHOTO_UNREADABLE("The photo can't be read", "Send a new case with a sharp photo that the label fills."),
    SERIAL_LABEL_MISMATCH(
            "The serial number is not the one on the label",
            "Send a new case with the serial number as the label shows it."),
    SERIAL_TRUNCATED("The serial number is cut off", "In SADP, widen the column and send the whole serial number."),
    WRONG_QR(
            "The QR code is not the reset code",
            "Send the QR code that the device shows after Forgot Password, not the one on its label."),
    STRING_INVALID("The reset string is not valid", "Export it again, or send a photo of the QR code."),
    ARTEFACT_EXPIRED("The export is too old", "Export it again and send it the same day."),
    DEVICE_REBOOTED(
            "The device was restarted after the export",
            "Leave the device switched on, export again and send a new case."),
    SUPERSEDED_BY_REEXPORT("A newer export replaced this one", "Use the newest export, in a new case."),
    START_TIME_MISSING("The start time is missing", "Read the start time in SADP and send it with a new case."),
    REGION_NOT_SUPPORTED(
            "This device was made for another market", "Ask the seller, or the maker's desk of that market."),
    ACCOUNT_NOT_AUTHENTICATED(
            "Your company is not confirmed yet",
            "Ask your distributor to confirm your company, then send the case again."),
    NOT_AUTHORISED_CHANNEL("The device was not bought from an authorised seller", "Ask the seller of the device."),
    PROOF_OF_PURCHASE_REQUIRED("We need the invoice", "Send a new case with the invoice for this device."),
    OTHER_VENDOR("The device is another maker's", "Only its own maker can reset it."),
    SELF_SERVICE_AVAILABLE(
            "You can reset this device yourself", "See the ways to reset: it takes a few minutes and needs no case."),
    DUPLICATE_OPEN_CASE("There is an open case for this device", "Follow the other case."),
    OWNER_REFUSED("The site's contact refused", "Talk to whoever owns the device before you ask again.");

    private final String word;
    private final String nextStep;

    RejectionReason(String word, String nextStep) {
        this.word = word;
        this.nextStep = nextStep;
    }

    /** What only the site's contact can say is no technician's to choose. */
    public boolean isForTechnicians() {
        return this != OWNER_REFUSED;
    }

    public String word() {
        return word;
    }

    public String nextStep() {
        return nextStep;
    }
}
