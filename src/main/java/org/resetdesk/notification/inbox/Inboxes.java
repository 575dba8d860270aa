package org.resetdesk.notification.inbox;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.resetdesk.notification.ReplyAddresses;
import org.resetdesk.platform.DataFolder;

/** Gives the configured mailbox to whoever injects it. */
class Inboxes {

    /** A server that hangs must not keep the mailbox from being asked again. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Produces
    @Singleton
    @Startup
    Inbox configured(InboxConfig config, ReplyAddresses replies, DataFolder data, Clock clock) {
        if (config.host().isPresent()) {
            if (!replies.on()) {
                throw new IllegalStateException("RESETDESK_INBOX_HOST is set, so RESETDESK_REPLY_ADDRESS must be set"
                        + " too: it is what letters give as the address for answers");
            }
            return new ImapInbox(config, PATIENCE);
        }
        return replies.on() ? new FolderInbox(data.folder("mail"), clock) : keeper -> {};
    }
}
