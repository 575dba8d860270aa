package org.resetdesk.notification;

import java.util.List;
import java.util.Optional;

/**
 * One mail to one person.
 *
 * @param messageId without angle brackets, as {@code c-1001.issued@resetdesk.example}; the same at every attempt, so that a
 *     mail program shows a letter once that was delivered twice
 * @param replyTo   where an answer to it goes; empty where it goes to the sender, whom nobody reads
 * @param thread    the identifiers of what it goes on from, oldest first, so that mail programs show a case's letters together
 */
public record Letter(
        String messageId,
        String to,
        String subject,
        String text,
        String html,
        Optional<String> replyTo,
        List<String> thread) {

    public Letter(String messageId, String to, String subject, String text, String html) {
        this(messageId, to, subject, text, html, Optional.empty(), List.of());
    }
}
