package org.resetdesk.issuance;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.Makers;

/** Puts an answer on an approved case, once: under the case's lock, sealed, in the running transaction. */
@Singleton
class Issuing {

    private final Issuances issuances;
    private final Seal seal;
    private final IssuanceConfig config;
    private final Makers makers;
    private final ObjectMapper json;
    private final Clock clock;

    Issuing(Issuances issuances, Seal seal, IssuanceConfig config, Makers makers, ObjectMapper json, Clock clock) {
        this.issuances = issuances;
        this.seal = seal;
        this.config = config;
        this.makers = makers;
        this.json = json;
        this.clock = clock;
    }

    /** @param who the technician who typed it, or the issuer that answered */
    void issue(SupportCase locked, Answer answer, String who) {
        var now = clock.instant();
        locked.issue("Answer issued", who, now);
        var plain = SealedAnswer.of(answer);
        var id = UUID.randomUUID();
        var sealed = seal.seal(plain.toBytes(json), contextOf(locked, id, plain.kind()));
        var validity = config.validity()
                .of(locked.method())
                .orElse(makers.of(locked).method(locked.method()).validity());
        issuances.persist(new Issuance(id, locked.id(), plain.kind(), sealed, now, validity, config.reveals()));
    }

    SealedAnswer open(SupportCase supportCase, Issuances.Look look) {
        var plain = seal.open(look.sealed(), contextOf(supportCase, look.issuance(), look.kind()));
        return SealedAnswer.from(plain, json);
    }

    private static SealedFor contextOf(SupportCase supportCase, UUID issuance, Issuance.Kind kind) {
        return new SealedFor(supportCase.reference(), issuance.toString(), kind.name());
    }
}
