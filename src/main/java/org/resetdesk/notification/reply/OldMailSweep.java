package org.resetdesk.notification.reply;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.resetdesk.notification.inbox.InboxConfig;
import org.resetdesk.platform.RepeatedTask;

/** Throws away what was held for so long that nobody wants it, and what machines wrote. */
@Singleton
class OldMailSweep implements RepeatedTask {

    private final ReceivedMails mails;
    private final InboxConfig config;

    OldMailSweep(ReceivedMails mails, InboxConfig config) {
        this.mails = mails;
        this.config = config;
    }

    @Override
    public String name() {
        return "sweep-held-mail";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    /** What the store keeps of them is then named by nothing, and swept a while later. */
    @Override
    public void run() {
        QuarkusTransaction.requiringNew()
                .run(() -> mails.doneWithBefore(config.heldFor()).forEach(mails::delete));
    }
}
