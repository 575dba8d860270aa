package org.resetdesk.notification;

import java.util.List;
import java.util.Optional;

/** All of a letter but its words; what each part means stands at {@link Letter}. */
record Envelope(String messageId, String recipient, Optional<String> replyTo, List<String> thread) {}
