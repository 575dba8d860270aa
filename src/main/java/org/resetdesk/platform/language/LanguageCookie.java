package org.resetdesk.platform.language;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.resetdesk.platform.PublicAddress;

/** Keeps the chosen language in the browser, for a year. */
@Singleton
public class LanguageCookie {

    static final String NAME = "language";
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private final boolean secure;

    LanguageCookie(PublicAddress address) {
        this.secure = address.secure();
    }

    public NewCookie carrying(Language language) {
        return new NewCookie.Builder(NAME)
                .value(language.tag())
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(A_YEAR)
                .build();
    }
}
