package org.resetdesk.cases;

/** What the device asks for after "Forgot Password", and so what the case returns: {@code domain.md} §2.1. */
public enum ResetMethod {
    SECURITY_CODE(
            "Security code",
            "SADP or the recorder asks for a security code. You send the start time; dated codes come back."),
    ENCRYPT_FILE("Encrypt file", "SADP asks for an encrypt file. You send the exported file; a file comes back."),
    RESET_KEY(
            "Key",
            "SADP asks for a file or a key. You send the QR code, its text or the exported file; a key of 8 characters comes back."),
    VERIFICATION_CODE(
            "Verification code",
            "The recorder shows a QR code under Verify by Hik-Connect or by Reserved Email. You send it; a code goes to the mailbox on record, not to you.");

    private final String word;
    private final String explanation;

    ResetMethod(String word, String explanation) {
        this.word = word;
        this.explanation = explanation;
    }

    /** Whether the device shows a QR code that is to be sent, as a picture or as its text. */
    public boolean takesQrCode() {
        return this == RESET_KEY || this == VERIFICATION_CODE;
    }

    /** Whether a device that asks for this by another export, QR code or start has done with what it asked for by the other. */
    boolean asksAlike(ResetMethod other) {
        return this == other || exports() && other.exports();
    }

    private boolean exports() {
        return this == ENCRYPT_FILE || this == RESET_KEY;
    }

    public String word() {
        return word;
    }

    public String explanation() {
        return explanation;
    }
}
