package org.resetdesk.platform.language;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import org.resetdesk.platform.PublicAddress;

/** Keeps the chosen language in the browser, for a year. */
@Singleton
public class LanguageCookie {

    private static final String NAME = "language";
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private final PublicAddress address;

    LanguageCookie(PublicAddress address) {
        this.address = address;
    }

    /** What was chosen in this browser since somebody signed out of it. */
    public Optional<Language> in(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(NAME))
                .map(Cookie::getValue)
                .flatMap(Language::of);
    }

    public NewCookie carrying(Language language) {
        return address.cookie(NAME, language.tag(), A_YEAR);
    }

    public NewCookie gone() {
        return address.cookie(NAME, "", 0);
    }
}
