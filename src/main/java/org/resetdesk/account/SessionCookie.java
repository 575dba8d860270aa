package org.resetdesk.account;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.resetdesk.platform.PublicAddress;

/** The cookie that carries a session's token; over HTTPS its {@code __Host-} name binds it to this very host. */
@Singleton
class SessionCookie {

    private final PublicAddress address;

    SessionCookie(PublicAddress address) {
        this.address = address;
    }

    Optional<String> in(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(name())).map(io.vertx.core.http.Cookie::getValue);
    }

    NewCookie carrying(String token) {
        return address.cookie(name(), token, NewCookie.DEFAULT_MAX_AGE);
    }

    NewCookie gone() {
        return address.cookie(name(), "", 0);
    }

    private String name() {
        return address.secure() ? "__Host-resetdesk" : "resetdesk";
    }
}
