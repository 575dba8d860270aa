package org.resetdesk.notification.delivery;

import java.time.Instant;
import org.resetdesk.notification.Letter;

/**
 * A letter that was written to a file.
 *
 * @param name the file's, by which {@link FiledMail#named} finds it again
 */
public record FiledLetter(String name, Instant sentAt, Letter letter) {}
