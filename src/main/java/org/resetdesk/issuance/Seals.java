package org.resetdesk.issuance;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Files;
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
        var older = new ArrayList<byte[]>();
        for (var key : config.wrappingKeysOld().orElse(List.of())) {
            older.add(WrappingKeys.fromBase64("Each of RESETDESK_WRAPPING_KEYS_OLD", key));
        }
        if (config.wrappingKey().isEmpty()) {
            return new Seal(new WrappingKeys(SecretFile.readOrMake(ownKey, WrappingKeys.LENGTH), older));
        }
        if (Files.exists(ownKey)) {
            // Sealed with before a key was named.
            older.add(SecretFile.readOrMake(ownKey, WrappingKeys.LENGTH));
        }
        var named = WrappingKeys.fromBase64(
                "RESETDESK_WRAPPING_KEY", config.wrappingKey().get());
        return new Seal(new WrappingKeys(named, older));
    }
}
