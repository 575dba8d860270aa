package org.resetdesk.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.resetdesk.account.Credential.Kind;

/**
 * Finds out who is asking: by a bearer token under {@code /api}, by the session cookie everywhere else. Never both, so that a
 * foreign page can't make a browser use the API. A token that is unknown or over leaves the request anonymous.
 */
@Singleton
class Credentialed implements HttpAuthenticationMechanism, IdentityProvider<Credentialed.Presented> {

    static class Presented extends BaseAuthenticationRequest {
        private final Kind kind;
        private final String token;
        private final boolean byHand;

        /** @param byHand false where a page asks by itself, which would keep a forgotten session awake all day */
        Presented(Kind kind, String token, boolean byHand) {
            this.kind = kind;
            this.token = token;
            this.byHand = byHand;
        }
    }

    private static final String BY_ITSELF = "X-By-Itself";

    private final Credentials credentials;
    private final SessionCookie cookie;
    private final Clock clock;

    Credentialed(Credentials credentials, SessionCookie cookie, Clock clock) {
        this.credentials = credentials;
        this.cookie = cookie;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return presentedIn(context)
                .map(presented -> identities
                        .authenticate(presented)
                        // A page that anybody may see must open with an old cookie too, the sign-in page above all.
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithNull())
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    private Optional<AuthenticationRequest> presentedIn(RoutingContext context) {
        if (!context.normalizedPath().startsWith("/api/")) {
            var byHand = !asksByItself(context);
            return cookie.in(context.request()).map(token -> new Presented(Kind.SESSION, token, byHand));
        }
        var header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)
                ? Optional.of(new Presented(Kind.API_TOKEN, header.substring(7).strip(), true))
                : Optional.empty();
    }

    /** What an open page asks without anybody's doing, and what it then fetches of itself. */
    private static boolean asksByItself(RoutingContext context) {
        var path = context.normalizedPath();
        return path.startsWith("/live/")
                || path.endsWith("/state")
                || context.request().getHeader(BY_ITSELF) != null;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Presented presented, AuthenticationRequestContext context) {
        return context.runBlocking(() -> (presented.byHand
                        ? credentials.used(presented.kind, presented.token)
                        : credentials.seen(presented.kind, presented.token))
                .map(this::identityOf)
                .orElse(null));
    }

    private SecurityIdentity identityOf(Credential credential) {
        var account = credential.account();
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.email()))
                .addRoles(account.role().allowed())
                .addAttribute(SignedIn.PERSON, Person.of(account))
                .addAttribute(SignedIn.RESTED, credential.restsAt(clock.instant()))
                .build();
    }

    @Override
    public Class<Presented> getRequestType() {
        return Presented.class;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Presented.class);
    }
}
