package org.resetdesk.platform;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
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

    /** For this address alone, out of the reach of scripts and of forms of other sites; {@code maxAge} in seconds. */
    public NewCookie cookie(String name, String value, int maxAge) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure())
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(maxAge)
                .build();
    }

    public boolean secure() {
        return base.startsWith("https://");
    }
}
