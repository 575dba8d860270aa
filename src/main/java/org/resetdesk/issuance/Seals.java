package org.resetdesk.issuance;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.resetdesk.platform.DataFolder;
import org.resetdesk.platform.SecretFile;

/** Gives the seal with the configured keys to whoever injects it. */
class Seals {

    /** At startup: a key that is set wrongly must not come to light with the first code that is to be issued. */
    @Produces
    @Singleton
    @Startup
    Seal configured(WrappingConfig config, DataFolder dataFolder) {
        var ownKey = dataFolder.folder("keys").resolve("wrapping-key");
        var keys = new ArrayList<>(SecretFile.namedOrOwn("RESETDESK_WRAPPING_KEY", config.wrappingKey(), ownKey));
        for (var older : config.wrappingKeysOld().orElse(List.of())) {
            keys.add(SecretFile.fromBase64("Each of RESETDESK_WRAPPING_KEYS_OLD", older));
        }
        return new Seal(new WrappingKeys(keys));
    }
}
