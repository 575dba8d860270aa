package org.resetdesk.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** A copy that only does later work answers to nobody but whoever watches over it. */
@Singleton
class WorkersServeNobody {

    private static final int EARLY = 900;

    private final ProductConfig config;

    WorkersServeNobody(ProductConfig config) {
        this.config = config;
    }

    void register(@Observes Filters filters) {
        if (config.role() != ProductConfig.Role.WORKER) {
            return;
        }
        filters.register(
                context -> {
                    if (context.normalizedPath().startsWith("/q/")) {
                        context.next();
                    } else {
                        context.response().setStatusCode(404).end();
                    }
                },
                EARLY);
    }
}
