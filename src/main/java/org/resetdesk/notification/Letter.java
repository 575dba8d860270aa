package org.resetdesk.notification;

/**
 * One mail to one person.
 *
 * @param messageId without angle brackets, as {@code c-1001.issued@resetdesk.example}; the same at every attempt, so that a
 *     mail program shows a letter once that was delivered twice
 */
public record Letter(String messageId, String to, String subject, String text, String html) {}
