package org.resetdesk.issuance.http;

/** The issuer could not be reached or understood this time. Says no word of what it sent, which may be an answer, and has no cause. */
final class Unavailable extends RuntimeException {

    Unavailable(String how) {
        super("The issuer " + how);
    }
}
