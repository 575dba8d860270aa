package org.resetdesk.evidence;

/** What a picture or document says about the claimed serial. */
public enum Verdict {
    /** The claimed serial stands there, every character. */
    MATCH,
    /** Another serial stands there, and the claimed one does not. */
    MISMATCH,
    /** Readable, but no serial in it. */
    NO_SERIAL,
    /** Too blurred, dark, small or cut off to say. */
    UNREADABLE;

    public String word() {
        return switch (this) {
            case MATCH -> "serial found";
            case MISMATCH -> "another serial";
            case NO_SERIAL -> "no serial in it";
            case UNREADABLE -> "not readable";
        };
    }

    public String tone() {
        return switch (this) {
            case MATCH -> "ok";
            case MISMATCH -> "stop";
            case NO_SERIAL, UNREADABLE -> "warn";
        };
    }
}
