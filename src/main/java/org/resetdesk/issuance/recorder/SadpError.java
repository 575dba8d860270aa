package org.resetdesk.issuance.recorder;

/** The numbers by which SADP says why a device refused, as its header names them ({@code domain.md} §2.4). */
enum SadpError {
    DEVICE_DENIED(2009, "Device denied"),
    LOCKED(2018, "Locked"),
    RISKY_PASSWORD(2020, "Risky password"),
    EMPTY_ENCRYPT_STRING(2022, "Empty encrypt string"),
    EXPORT_OVERDUE(2023, "Export file overdue"),
    PASSWORD_ERROR(2024, "Password error"),
    ILLEGAL_VERIFICATION_CODE(2033, "Illegal verification code"),
    INVALID_RESET_CODE(2039, "Invalid reset code");

    private final int number;
    private final String words;

    SadpError(int number, String words) {
        this.number = number;
        this.words = words;
    }

    public int number() {
        return number;
    }

    public String words() {
        return words;
    }
}
