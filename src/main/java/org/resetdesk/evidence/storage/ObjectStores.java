package org.resetdesk.evidence.storage;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.resetdesk.platform.DataFolder;

/** Gives the configured store to whoever injects it. */
class ObjectStores {

    /** At startup: a store that is named by half must not come to light with the first attachment. */
    @Produces
    @Singleton
    @Startup
    ObjectStore configured(StorageConfig config, DataFolder dataFolder) {
        if (config.endpoint().isEmpty()) {
            return new FolderStore(dataFolder.folder("attachments"));
        }
        var client = S3Store.client(
                config.endpoint().get(),
                config.accessKey().orElseThrow(() -> missing("RESETDESK_S3_ACCESS_KEY")),
                config.secretKey().orElseThrow(() -> missing("RESETDESK_S3_SECRET_KEY")));
        return new S3Store(client, config.bucket());
    }

    private static IllegalStateException missing(String name) {
        return new IllegalStateException("RESETDESK_S3_ENDPOINT is set, so " + name + " must be set too");
    }
}
