package org.resetdesk.audit;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.resetdesk.platform.DataFolder;

/** Gives the configured key, and the head that is kept in the data folder, to whoever injects them. */
class AuditParts {

    /** At startup: a key that is set wrongly must not come to light with the first thing that somebody does. */
    @Produces
    @Singleton
    @Startup
    AuditKeys keys(@ConfigProperty(name = "resetdesk.audit-key") Optional<String> named, DataFolder data) {
        return AuditKeys.configured(named, data);
    }

    @Produces
    @Singleton
    HeadFile heads(DataFolder data, AuditKeys keys) {
        return new HeadFile(data, keys);
    }
}
