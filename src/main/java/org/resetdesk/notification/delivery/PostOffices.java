package org.resetdesk.notification.delivery;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.resetdesk.notification.PostOffice;
import org.resetdesk.platform.DataFolder;

/** Gives the configured post office to whoever injects it. */
class PostOffices {

    /** A server may be slow to look into a letter; one that hangs must not keep a worker. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Produces
    @Singleton
    PostOffice configured(SmtpConfig config, DataFolder dataFolder, Clock clock) {
        return config.host().isPresent()
                ? new SmtpPostOffice(config, PATIENCE, clock)
                : new FilePostOffice(folderIn(dataFolder), config.from(), clock);
    }

    static Path folderIn(DataFolder dataFolder) {
        return dataFolder.folder("mail");
    }
}
