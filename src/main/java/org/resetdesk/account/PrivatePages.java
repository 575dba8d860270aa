package org.resetdesk.account;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What is shown to somebody who is signed in stays in no cache, unless its page says otherwise; the rest is kept for each language. */
@ApplicationScoped
public class PrivatePages {

    private final SessionCookie cookie;

    PrivatePages(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @ServerResponseFilter
    void forbidStoring(ContainerResponseContext response, HttpServerRequest request) {
        var isPrivate = request.path().startsWith("/api/") || cookie.in(request).isPresent();
        if (isPrivate && !response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().add(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        response.getHeaders().add(HttpHeaders.VARY, "Accept-Language, Cookie");
    }
}
