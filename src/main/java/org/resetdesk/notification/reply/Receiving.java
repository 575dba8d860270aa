package org.resetdesk.notification.reply;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.resetdesk.evidence.storage.ObjectStore;
import org.resetdesk.notification.inbox.Inbox;
import org.resetdesk.notification.inbox.RawMail;
import org.resetdesk.notification.mime.MailHeaders;
import org.resetdesk.platform.CrashPoint;
import org.resetdesk.platform.IncomingFiles;
import org.resetdesk.platform.LaterWork;
import org.resetdesk.platform.Secrets;

/**
 * Takes a mail over from the mailbox, once, however often it is handed over. Looks at nothing in it but its first lines. Behind a proxy,
 * since the task that hands over mails is one of those that later work has to know.
 */
@ApplicationScoped
class Receiving implements Inbox.Keeper {

    private static final String TYPE = "message/rfc822";

    private final ReceivedMails mails;
    private final ObjectStore store;
    private final IncomingFiles incoming;
    private final LaterWork later;
    private final Clock clock;

    Receiving(ReceivedMails mails, ObjectStore store, IncomingFiles incoming, LaterWork later, Clock clock) {
        this.mails = mails;
        this.store = store;
        this.incoming = incoming;
        this.later = later;
        this.clock = clock;
    }

    @Override
    public void keep(RawMail mail) {
        var headers = MailHeaders.of(mail.content());
        var digest = digestOf(mail.content());
        var messageId = ReceivedMail.nameOf(headers.messageId(), digest, false);
        var asSecond = ReceivedMail.nameOf(headers.messageId(), digest, true);
        if (isKnown(messageId, asSecond, digest)) {
            return;
        }
        var key = mail.tooLarge() ? null : stored(mail.content());
        var kept = QuarkusTransaction.requiringNew().call(() -> {
            mails.awaitOthersWithMessageId(messageId);
            if (isKnown(messageId, asSecond, digest)) {
                return false;
            }
            var taken = mails.withMessageId(messageId).isPresent();
            var received = new ReceivedMail(taken ? asSecond : messageId, digest, headers, key, clock.instant());
            if (mail.tooLarge()) {
                received.hold(HeldBecause.TOO_LARGE);
            }
            mails.persistAndFlush(received);
            later.scheduleNow(SortMailTask.NAME, String.valueOf(received.id()));
            return true;
        });
        if (!kept && key != null) {
            store.delete(key);
        }
        CrashPoint.MAIL_KEPT.pass();
    }

    private boolean isKnown(String messageId, String asSecond, String digest) {
        return QuarkusTransaction.joiningExisting().call(() -> mails.withMessageId(messageId)
                .filter(known -> known.digest().equals(digest))
                .or(() -> mails.withMessageId(asSecond))
                .isPresent());
    }

    /** Of what somebody wrote alone: each server on the way adds lines above it. */
    private static String digestOf(byte[] mail) {
        int body = 0;
        while (body + 1 < mail.length && !(mail[body] == '\n' && (mail[body + 1] == '\n' || mail[body + 1] == '\r'))) {
            body++;
        }
        return HexFormat.of().formatHex(Secrets.digest().digest(Arrays.copyOfRange(mail, body, mail.length)));
    }

    private String stored(byte[] mail) {
        var key = "mail/" + UUID.randomUUID();
        var file = incoming.newFile();
        try {
            Files.write(file, mail);
            store.put(key, file, TYPE);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("A mail can't be stored", e);
        } finally {
            IncomingFiles.delete(file);
        }
    }
}
