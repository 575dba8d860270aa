package org.resetdesk.issuance;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.resetdesk.platform.DataFolder;
import org.resetdesk.platform.ProductConfig;
import org.resetdesk.platform.SecretFile;

/** Gives the issuer of this desk: the demo's in demo mode, otherwise a person. */
class Issuers {

    @Produces
    @Singleton
    Issuer configured(ProductConfig config, DataFolder dataFolder) {
        return config.demo() ? new DemoIssuer(masterKey(dataFolder)) : new ManualIssuer();
    }

    /** Made at the first demo start; a {@link DemoDevice} needs it too. */
    static byte[] masterKey(DataFolder dataFolder) {
        return SecretFile.readOrMake(dataFolder.folder("keys").resolve("demo-devices"), 32);
    }
}
