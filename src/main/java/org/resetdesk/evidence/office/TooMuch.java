package org.resetdesk.evidence.office;

/** Ends the reading of a file with more text than any invoice or inventory: parsers can be left by an exception only. */
final class TooMuch extends RuntimeException {

    TooMuch() {
        super(null, null, false, false);
    }
}
