package org.resetdesk.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells browsers, with every answer, what a page of ours never does, so that a page that was tampered with can't do it either. */
@Singleton
public class SecurityHeaders {

    /** Before all that may answer. */
    private static final int PRIORITY = OddPaths.PRIORITY + 1;

    private static final String POLICY = "Content-Security-Policy";

    /** The reader of bar codes is WebAssembly. It runs in a worker, which goes by the policy of its own script, so no page needs this. */
    private static final String SCANNING_WORKER = "/scanner/worker.js";

    private final Map<String, String> headers = new LinkedHashMap<>();

    SecurityHeaders(PublicAddress address) {
        // Pictures: blob: is the preview of one that is to be sent, data: an icon in a style sheet.
        headers.put(
                POLICY,
                "default-src 'self'; img-src 'self' blob: data:; object-src 'none'; base-uri 'none';"
                        + " frame-ancestors 'none'; form-action 'self'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        // The camera scans serials and reset QR codes.
        headers.put("Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        if (address.secure()) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::addHeaders, PRIORITY);
    }

    private void addHeaders(RoutingContext context) {
        headers.forEach(context.response()::putHeader);
        if (SCANNING_WORKER.equals(context.request().path())) {
            context.response().putHeader(POLICY, headers.get(POLICY) + "; script-src 'self' 'wasm-unsafe-eval'");
        }
        context.next();
    }
}
