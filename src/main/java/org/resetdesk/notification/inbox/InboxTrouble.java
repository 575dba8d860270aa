package org.resetdesk.notification.inbox;

/** The mailbox could not be read now; it is asked again. */
public final class InboxTrouble extends RuntimeException {

    /** Without a cause, and by the kinds of what went wrong alone: what servers say may hold names and addresses. */
    InboxTrouble(String what, Throwable reason) {
        super(what + ": " + kinds(reason));
    }

    private static String kinds(Throwable reason) {
        var kinds = new StringBuilder();
        for (var each = reason; each != null; each = each.getCause()) {
            kinds.append(kinds.isEmpty() ? "" : ", ").append(each.getClass().getSimpleName());
        }
        return kinds.toString();
    }
}
