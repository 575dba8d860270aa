package org.resetdesk.cases;

import java.util.function.Function;
import org.resetdesk.platform.language.Words;

/** What the device asks for after "Forgot Password", and so what the case returns: {@code domain.md} §2.1. */
public enum ResetMethod {
    SECURITY_CODE(CasesMessages::securityCode, CasesMessages::securityCodeExplained),
    ENCRYPT_FILE(CasesMessages::encryptFile, CasesMessages::encryptFileExplained),
    RESET_KEY(CasesMessages::resetKey, CasesMessages::resetKeyExplained),
    VERIFICATION_CODE(CasesMessages::verificationCode, CasesMessages::verificationCodeExplained);

    private final Function<CasesMessages, String> word;
    private final Function<CasesMessages, String> explanation;

    ResetMethod(Function<CasesMessages, String> word, Function<CasesMessages, String> explanation) {
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
        return word.apply(Words.of(CasesMessages.class));
    }

    public String explanation() {
        return explanation.apply(Words.of(CasesMessages.class));
    }
}
