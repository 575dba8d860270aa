package org.resetdesk.platform;

import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address under which people reach the product. */
@Singleton
public class PublicAddress {

    private final String base;

    PublicAddress(ProductConfig config, @ConfigProperty(name = "quarkus.http.port", defaultValue = "8080") int port) {
        this.base = config.publicUrl().orElse("http://localhost:" + port).replaceFirst("/+$", "");
    }

    public String of(String path) {
        return base + path;
    }

    /** Without scheme and port. */
    public String host() {
        return URI.create(base).getHost();
    }

    public boolean secure() {
        return base.startsWith("https://");
    }
}
