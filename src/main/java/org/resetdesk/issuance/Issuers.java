package org.resetdesk.issuance;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.resetdesk.issuance.http.HttpIssuer;
import org.resetdesk.platform.DataFolder;
import org.resetdesk.platform.ProductConfig;
import org.resetdesk.platform.SecretFile;

/** Gives the issuer of this desk: the named one, or else the demo's in demo mode and a person elsewhere. */
class Issuers {

    @Produces
    @Singleton
    Issuer configured(
            IssuanceConfig config, ProductConfig product, DataFolder dataFolder, Instance<HttpIssuer> outside) {
        var named = config.issuer().orElse(product.demo() ? "demo" : "manual");
        return switch (named) {
            case "demo" -> new DemoIssuer(masterKey(dataFolder));
            case "manual" -> new ManualIssuer();
            case "http" -> outside.get();
            default ->
                throw new IllegalStateException(
                        "RESETDESK_ISSUANCE_ISSUER is \"" + named + "\"; it can be manual, http or demo");
        };
    }

    /** Made at the first demo start; a {@link DemoDevice} needs it too. */
    static byte[] masterKey(DataFolder dataFolder) {
        return SecretFile.readOrMake(dataFolder.folder("keys").resolve("demo-devices"));
    }
}
