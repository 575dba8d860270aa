package org.resetdesk.issuance;

/** Sealed bytes that do not open: somebody changed the database, or a wrapping key was thrown away. */
final class BrokenSeal extends RuntimeException {

    BrokenSeal(SealedFor context, String why) {
        super("The secret of case " + context.reference() + ", issuance " + context.issuance() + ", does not open: "
                + why);
    }
}
