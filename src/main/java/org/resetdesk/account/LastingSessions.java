package org.resetdesk.account;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import org.resetdesk.platform.Secrets;

/** For what lasts longer than a request: whether the session in which it began still goes on. To ask is no use of it. */
@Singleton
public class LastingSessions {

    /** Names a session, and opens nothing. */
    public record Key(String hash) {}

    private final SessionCookie cookie;
    private final HttpServerRequest request;
    private final Credentials credentials;
    private final Clock clock;

    LastingSessions(SessionCookie cookie, HttpServerRequest request, Credentials credentials, Clock clock) {
        this.cookie = cookie;
        this.request = request;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** Only where an annotation lets nobody in who has none. */
    public Key keyOfThisRequest() {
        return cookie.in(request)
                .map(token -> keyOf(Secrets.sha256(token)))
                .orElseThrow(() -> new IllegalStateException("This request belongs to no session"));
    }

    /** Those of {@code sessions} that neither ended nor expired, whoever of the copies ended them. */
    @Transactional
    public Set<Key> stillOpen(Collection<Key> sessions) {
        var hashes = sessions.stream()
                .map(key -> HexFormat.of().parseHex(key.hash()))
                .toList();
        var now = clock.instant();
        return credentials.sessions(hashes).stream()
                .filter(credential -> credential.worksAt(now))
                .map(credential -> keyOf(credential.tokenHash()))
                .collect(Collectors.toSet());
    }

    private static Key keyOf(byte[] hash) {
        return new Key(HexFormat.of().formatHex(hash));
    }
}
