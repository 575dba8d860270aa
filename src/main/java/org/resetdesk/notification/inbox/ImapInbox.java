package org.resetdesk.notification.inbox;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPMessage;

/** Takes mails from a mailbox by IMAP. Whether one was seen says nothing: a person may have looked into the mailbox. */
final class ImapInbox implements Inbox {

    private static final int AT_ONCE = 50;

    private final InboxConfig config;
    private final String protocol;
    private final Session session;

    ImapInbox(InboxConfig config, Duration patience) {
        this.config = config;
        this.protocol = config.tls() == InboxConfig.Tls.ON ? "imaps" : "imap";
        this.session = Session.getInstance(settings(Long.toString(patience.toMillis())));
    }

    private Properties settings(String patience) {
        var settings = new Properties();
        var prefix = "mail." + protocol + ".";
        settings.setProperty(prefix + "connectiontimeout", patience);
        settings.setProperty(prefix + "timeout", patience);
        settings.setProperty(prefix + "writetimeout", patience);
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        var startTls = Boolean.toString(config.tls() == InboxConfig.Tls.STARTTLS);
        settings.setProperty(prefix + "starttls.enable", startTls);
        settings.setProperty(prefix + "starttls.required", startTls);
        return settings;
    }

    @Override
    public void empty(Keeper keeper) {
        try (var store = session.getStore(protocol)) {
            store.connect(
                    config.host().orElseThrow(),
                    config.port().orElse(-1),
                    config.username().orElse(null),
                    config.password().orElse(null));
            var folder = store.getFolder(config.folder());
            folder.open(Folder.READ_WRITE);
            try {
                takeAll(folder, doneIn(store), keeper);
            } finally {
                folder.close(true);
            }
        } catch (MessagingException | IOException e) {
            throw new InboxTrouble("The mailbox at " + config.host().orElseThrow() + " can't be read", e);
        }
    }

    private Folder doneIn(Store store) throws MessagingException {
        var done = store.getFolder(config.done());
        if (!done.exists()) {
            done.create(Folder.HOLDS_MESSAGES);
        }
        return done;
    }

    private static void takeAll(Folder folder, Folder done, Keeper keeper) throws MessagingException, IOException {
        var count = Math.min(folder.getMessageCount(), AT_ONCE);
        for (var message : count == 0 ? new Message[0] : folder.getMessages(1, count)) {
            if (message.isSet(Flags.Flag.DELETED)) {
                continue;
            }
            ((IMAPMessage) message).setPeek(true);
            try (var content = ((IMAPMessage) message).getMimeStream()) {
                keeper.keep(RawMail.read(content));
            }
            folder.copyMessages(new Message[] {message}, done);
            message.setFlag(Flags.Flag.DELETED, true);
        }
    }
}
