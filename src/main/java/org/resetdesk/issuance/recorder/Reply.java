package org.resetdesk.issuance.recorder;

/** What a recorder says to an answer that somebody entered. */
sealed interface Reply {

    record Accepted(boolean cameras) implements Reply {}

    /** @param why what the numbers alone don't tell */
    record Refused(SadpError error, String why) implements Reply {}
}
