package org.resetdesk.issuance;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.platform.CrashPoint;

/** Puts an answer on an approved case, once: under the case's lock, sealed, in the running transaction. */
@Singleton
class Issuing {

    private final Issuances issuances;
    private final Seal seal;
    private final IssuanceConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    Issuing(Issuances issuances, Seal seal, IssuanceConfig config, ObjectMapper json, Clock clock) {
        this.issuances = issuances;
        this.seal = seal;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param expiresAt where the issuer said so
     * @param who       the technician who typed it, or the issuer that answered
     */
    void issue(SupportCase locked, Answer answer, Optional<Instant> expiresAt, String who) {
        var now = clock.instant();
        locked.issue("Answer issued", who, now);
        var plain = SealedAnswer.of(answer);
        var id = UUID.randomUUID();
        var sealed = seal.seal(plain.toBytes(json), contextOf(locked, id, plain.kind()));
        var validity = expiresAt.map(end -> Duration.between(now, end)).orElseGet(() -> config.validity()
                .of(locked.method()));
        issuances.persist(new Issuance(id, locked.id(), plain.kind(), sealed, now, validity, config.reveals()));
        CrashPoint.ANSWER_SEALED.pass();
    }

    SealedAnswer open(SupportCase supportCase, Issuances.Look look) {
        var plain = seal.open(look.sealed(), contextOf(supportCase, look.issuance(), look.kind()));
        return SealedAnswer.from(plain, json);
    }

    private static SealedFor contextOf(SupportCase supportCase, UUID issuance, Issuance.Kind kind) {
        return new SealedFor(supportCase.reference(), issuance.toString(), kind.name());
    }
}
