package org.resetdesk.notification;

import java.util.List;
import org.resetdesk.cases.SupportCase;

/**
 * Somebody answered a letter, and not all of it could be used. Fired inside the transaction that notes it.
 *
 * @param messageId of their mail, without angle brackets; empty where it has none that can be repeated
 * @param written   whether words of theirs are on the case now
 * @param problems  what could not be taken, and what to do about it
 */
public record MailNotTaken(SupportCase supportCase, String messageId, boolean written, List<String> problems) {}
