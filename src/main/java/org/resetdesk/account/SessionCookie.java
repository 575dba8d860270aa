package org.resetdesk.account;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.resetdesk.platform.PublicAddress;

/** The cookie that carries a session's token; over HTTPS its {@code __Host-} name binds it to this very host. */
@Singleton
class SessionCookie {

    private final boolean secure;

    SessionCookie(PublicAddress address) {
        this.secure = address.secure();
    }

    Optional<String> in(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(name())).map(io.vertx.core.http.Cookie::getValue);
    }

    NewCookie carrying(String token) {
        return cookie(token, NewCookie.DEFAULT_MAX_AGE);
    }

    NewCookie gone() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(maxAge)
                .build();
    }

    private String name() {
        return secure ? "__Host-resetdesk" : "resetdesk";
    }
}
