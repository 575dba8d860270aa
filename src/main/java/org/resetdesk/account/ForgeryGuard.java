package org.resetdesk.account;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.resetdesk.platform.FailureMappers;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.Secrets;
import org.resetdesk.platform.language.Words;

/**
 * Refuses a change that another site makes a signed-in browser send. The token is bound to the session, so that it stays the
 * same in all tabs: quarkus-rest-csrf would make a new one with each page, refuse the form in an older tab, and refuse every
 * bearer call. Templates know it as {@code inject:csrf}.
 */
@RequestScoped
@Named("csrf")
public class ForgeryGuard {

    public static final String FIELD = "csrf-token";
    private static final String HEADER = "X-CSRF-TOKEN";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final SessionCookie cookie;
    private final HttpServerRequest request;

    ForgeryGuard(SessionCookie cookie, HttpServerRequest request) {
        this.cookie = cookie;
        this.request = request;
    }

    /** What a form of this session must carry; empty where nobody is signed in. */
    public String getToken() {
        return cookie.in(request).map(ForgeryGuard::tokenOf).orElse("");
    }

    @ServerRequestFilter
    @WithFormRead
    @Priority(100)
    Response check(ResteasyReactiveContainerRequestContext context) {
        if (SAFE.contains(context.getMethod()) || request.path().startsWith("/api/")) {
            return null;
        }
        if (isFromAnotherSite()) {
            return refused(words().fromOtherSite());
        }
        var expected = getToken();
        if (expected.isEmpty()) {
            return null;
        }
        var sent = context.getHeaderString(HEADER) != null ? context.getHeaderString(HEADER) : formField(context);
        return sent != null && MessageDigest.isEqual(bytes(sent), bytes(expected))
                ? null
                : refused(words().fromEarlierSignIn());
    }

    private boolean isFromAnotherSite() {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin != null
                && !origin.replaceFirst("^https?://", "")
                        .equals(request.authority().toString());
    }

    private static String formField(ResteasyReactiveContainerRequestContext context) {
        var reactive = (ResteasyReactiveRequestContext) context.getServerRequestContext();
        return reactive.getFormParameter(FIELD, true, false) instanceof String value ? value : null;
    }

    private Response refused(String detail) {
        return FailureMappers.answer(Problem.of(403, "FORGED", words().notDone(), detail), request);
    }

    private static String tokenOf(String session) {
        var signature = Secrets.hmac(bytes(session), bytes("form of this session"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static AccountMessages words() {
        return Words.of(AccountMessages.class);
    }
}
