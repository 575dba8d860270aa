package org.resetdesk.platform;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.resetdesk.platform.language.Words;

/** Says in words that a request carries more than is taken; Quarkus answers it with an empty page. */
@Singleton
public class LargeBodies {

    private static final int PRIORITY = OddPaths.PRIORITY - 3;

    private static final String TOO_LARGE = LargeBodies.class.getName();

    private final long most;

    LargeBodies(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::markLargeBody, PRIORITY);
    }

    /** The answer is a page in its reader's language, so it is made further on: what Quarkus goes by is taken away. */
    private void markLargeBody(RoutingContext context) {
        var request = context.request();
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > most) {
            request.headers().remove(HttpHeaders.CONTENT_LENGTH);
            context.put(TOO_LARGE, true);
            // It is read and dropped, since a browser looks for an answer only when it has sent all.
            request.resume();
        }
        context.next();
    }

    /** Before anything reads a form. */
    @ServerRequestFilter(preMatching = true)
    Response refuseLargeBody(RoutingContext context, HttpServerRequest request) {
        return context.get(TOO_LARGE) == null ? null : FailureMappers.answer(problem(), request);
    }

    private Problem problem() {
        var words = Words.of(FailureMessages.class);
        return Problem.of(413, "TOO_LARGE", words.tooLarge(), words.tooLargeTogether(most / (1024 * 1024)));
    }
}
