package org.resetdesk.notification;

/** The post office did not take a letter, or did not say that it had: it is to be tried again. */
public final class Undelivered extends RuntimeException {

    /** Without a cause: mail servers repeat addresses in what they say, and no address may get into a log. */
    public Undelivered(Letter letter, Throwable reason) {
        super("The letter " + letter.messageId() + " was not delivered: " + withoutAddress(letter, reason));
    }

    private static String withoutAddress(Letter letter, Throwable reason) {
        var words = new StringBuilder();
        for (var each = reason; each != null; each = each.getCause()) {
            words.append(words.isEmpty() ? "" : "; ").append(each.getClass().getSimpleName());
            words.append(": ").append(each.getMessage());
        }
        return words.toString()
                .replaceAll("[^\\s<>\"',;:]+@[^\\s<>\"',;:]+", "(address)")
                .replace(letter.to(), "(address)");
    }
}
