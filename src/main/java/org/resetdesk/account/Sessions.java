package org.resetdesk.account;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.resetdesk.account.Credential.Kind;
import org.resetdesk.platform.Limits;
import org.resetdesk.platform.Limits.Limited;
import org.resetdesk.platform.language.Language;
import org.resetdesk.platform.language.LanguageCookie;

/** Begins a session for somebody who gave the password, and counts those who try to. */
@Singleton
class Sessions {

    private final Credentials credentials;
    private final SessionCookie cookie;
    private final Limits limits;
    private final LanguageCookie languageCookie;
    private final HttpServerRequest request;

    Sessions(
            Credentials credentials,
            SessionCookie cookie,
            Limits limits,
            LanguageCookie languageCookie,
            HttpServerRequest request) {
        this.credentials = credentials;
        this.cookie = cookie;
        this.limits = limits;
        this.languageCookie = languageCookie;
        this.request = request;
    }

    /** @throws org.resetdesk.platform.Refused with 429 where somebody guesses */
    void countAttempt(String email) {
        limits.count(Limited.SIGN_IN, email);
        limits.count(Limited.SIGN_IN_FROM_ADDRESS, request.remoteAddress().hostAddress());
    }

    /** Leads to {@code next} in a new session, and ends the one that this browser had; in the language that was chosen last. */
    Response begin(Account account, String next) {
        cookie.in(request).ifPresent(old -> credentials.end(Kind.SESSION, old));
        languageCookie.in(request).ifPresentOrElse(account::read, () -> readAsTheBrowserAsks(account));
        var answer = Response.seeOther(URI.create(next))
                .cookie(cookie.carrying(credentials.give(Kind.SESSION, account, null)));
        account.language().map(languageCookie::carrying).ifPresent(answer::cookie);
        return answer.build();
    }

    /** English is what a browser asks for that nobody set up. */
    private static void readAsTheBrowserAsks(Account account) {
        if (account.language().isEmpty() && Language.now() != Language.ENGLISH) {
            account.read(Language.now());
        }
    }
}
