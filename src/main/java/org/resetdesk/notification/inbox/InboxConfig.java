package org.resetdesk.notification.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The mailbox in which answers to letters arrive. */
@ConfigMapping(prefix = "resetdesk.inbox")
public interface InboxConfig {

    enum Tls {
        /** From the first byte, port 993. */
        ON,
        /** After a few words in the clear, port 143; refused where the server can't. */
        STARTTLS,
        /** Anybody between us and the server can read the password. */
        OFF
    }

    /** Without a host, mails are taken from files in the data folder. */
    Optional<String> host();

    Optional<Integer> port();

    Optional<String> username();

    Optional<String> password();

    @WithDefault("ON")
    Tls tls();

    @WithDefault("INBOX")
    String folder();

    /** Where mails go that were taken over. Emptied by nobody but its owner. */
    @WithDefault("Done")
    String done();

    /** How long an answer may lie unread. */
    @WithDefault("20S")
    Duration every();

    /**
     * The name under which our own mail server writes Authentication-Results. Named wrongly, no forged sender is found out; named where
     * the server does not take such lines out of what comes from elsewhere, a stranger can write them.
     */
    Optional<String> authservId();

    /** Above that, answers about a case within a day are held: two machines may be writing to each other. */
    @WithDefault("20")
    int mostADay();

    /** After that a held mail is thrown away. */
    @WithDefault("30D")
    Duration heldFor();
}
