package org.resetdesk.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.resetdesk.account.Credential.Kind;
import org.resetdesk.platform.Secrets;

/** Sessions, API tokens and invitations: given out once, found by their hash, ended here. */
@ApplicationScoped
class Credentials implements PanacheRepositoryBase<Credential, byte[]> {

    private final Clock clock;

    Credentials(Clock clock) {
        this.clock = clock;
    }

    /** The token itself, shown this once. */
    String give(Kind kind, Account account, String name) {
        var token = Secrets.token();
        persist(new Credential(token, kind, account, name, clock.instant()));
        return token;
    }

    Optional<Account> whoHolds(Kind kind, String token) {
        return used(kind, token).map(Credential::account);
    }

    @Transactional
    Optional<Credential> used(Kind kind, String token) {
        var now = clock.instant();
        var found = seen(kind, token);
        found.filter(credential -> credential.useIsToBeNoted(now)).ifPresent(credential -> credential.used(now));
        return found;
    }

    /** Without taking it for a use. */
    @Transactional
    Optional<Credential> seen(Kind kind, String token) {
        return find("tokenHash = ?1 and kind = ?2", Secrets.sha256(token), kind)
                .firstResultOptional()
                .filter(credential -> credential.worksAt(clock.instant()));
    }

    List<Credential> sessions(List<byte[]> tokenHashes) {
        return list("kind = ?1 and tokenHash in ?2", Kind.SESSION, tokenHashes);
    }

    @Transactional
    void end(Kind kind, String token) {
        delete("tokenHash = ?1 and kind = ?2", Secrets.sha256(token), kind);
    }

    void endAll(Kind kind, Account account) {
        delete("kind = ?1 and account = ?2", kind, account);
    }

    void endAll(Account account) {
        delete("account", account);
    }

    List<Credential> tokensOf(long accountId) {
        return list("kind = ?1 and account.id = ?2 order by createdAt", Kind.API_TOKEN, accountId);
    }

    void endToken(long accountId, String name) {
        delete("kind = ?1 and account.id = ?2 and name = ?3", Kind.API_TOKEN, accountId, name);
    }

    void forgetExpired() {
        delete("expiresAt < ?1", clock.instant());
    }
}
