package org.resetdesk.notification;

/** Knows the desk's own letters when they come back. */
public interface OwnLetters {

    /** @param messageId without angle brackets */
    boolean wrote(String messageId);
}
