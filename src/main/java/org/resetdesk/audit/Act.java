package org.resetdesk.audit;

/** What kind of thing was done. The log keeps them by name: never rename one. */
public enum Act {
    CASE,
    FILE_SEEN,
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    ACCOUNT,
    COMPANY,
    DEVICE,
    TOKEN,
    NOTE,
    WORDS,
    MAIL
}
