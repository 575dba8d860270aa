package org.resetdesk.issuance.recorder;

import java.util.function.Function;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.platform.language.Words;

/** The generations of recorders, told by what they ask for after Forgot Password ({@code domain.md} §2.1 and §5). */
enum Firmware {
    CODE(
            "DS-7608NI-E2/8P",
            "20140612",
            "V3.0.9 build 140524",
            ResetMethod.SECURITY_CODE,
            RecorderMessages::aSecurityCode),
    FILE(
            "DS-7608NI-E2/8P",
            "20150804",
            "V3.3.4 build 150727",
            ResetMethod.ENCRYPT_FILE,
            RecorderMessages::anEncryptFile),
    FILE_OR_KEY(
            "DS-7608NI-I2/8P",
            "20210618",
            "V4.21.005 build 210531",
            ResetMethod.RESET_KEY,
            RecorderMessages::aFileOrKey),
    MAILED_CODE(
            "DS-7608NI-K2/8P",
            "20190412",
            "V4.30.005 build 190301",
            ResetMethod.VERIFICATION_CODE,
            RecorderMessages::aVerificationCode);

    private final String model;
    private final String made;
    private final String version;
    private final ResetMethod method;
    private final Function<RecorderMessages, String> asksFor;

    Firmware(
            String model, String made, String version, ResetMethod method, Function<RecorderMessages, String> asksFor) {
        this.model = model;
        this.made = made;
        this.version = version;
        this.method = method;
        this.asksFor = asksFor;
    }

    public String model() {
        return model;
    }

    public String version() {
        return version;
    }

    public ResetMethod method() {
        return method;
    }

    public String asksFor() {
        return asksFor.apply(Words.of(RecorderMessages.class));
    }

    public boolean exports() {
        return this != CODE;
    }

    public boolean takesTyped() {
        return this != FILE;
    }

    public boolean takesFile() {
        return this == FILE || this == FILE_OR_KEY;
    }

    public boolean showsQrCode() {
        return method.takesQrCode();
    }

    /** A code that comes by mail resets the recorder alone. */
    public boolean resetsCameras() {
        return this != MAILED_CODE;
    }

    /** In full, as SADP shows it: the channels stand after the model, and the features last. */
    String serialWith(String tail) {
        return model + "08" + made + "CCRR" + tail + "WCVU";
    }
}
