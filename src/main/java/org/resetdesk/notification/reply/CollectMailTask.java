package org.resetdesk.notification.reply;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.resetdesk.notification.inbox.Inbox;
import org.resetdesk.notification.inbox.InboxConfig;
import org.resetdesk.notification.inbox.InboxTrouble;
import org.resetdesk.platform.RepeatedTask;

/** Empties the mailbox now and then; of several copies one at a time. */
@Singleton
class CollectMailTask implements RepeatedTask {

    private final Inbox inbox;
    private final Receiving receiving;
    private final InboxConfig config;
    private final MeterRegistry metrics;

    CollectMailTask(Inbox inbox, Receiving receiving, InboxConfig config, MeterRegistry metrics) {
        this.inbox = inbox;
        this.receiving = receiving;
        this.config = config;
        this.metrics = metrics;
    }

    @Override
    public String name() {
        return "collect-mail";
    }

    @Override
    public Duration every() {
        return config.every();
    }

    @Override
    public void run() {
        try {
            inbox.empty(receiving);
        } catch (InboxTrouble trouble) {
            metrics.counter("resetdesk_inbox_failures").increment();
            Log.warn(trouble.getMessage());
        }
    }
}
