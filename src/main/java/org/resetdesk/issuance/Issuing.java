package org.resetdesk.issuance;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.resetdesk.cases.IllegalCaseMove;
import org.resetdesk.cases.StoryMessages;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.VerificationCodeIssued;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.devices.Devices;
import org.resetdesk.devices.Mailbox;
import org.resetdesk.platform.CrashPoint;
import org.resetdesk.platform.language.Words;

/** Puts an answer on an approved case, once: under the case's lock, sealed, in the running transaction. */
@Singleton
class Issuing {

    private final Issuances issuances;
    private final Devices devices;
    private final Event<VerificationCodeIssued> mailed;
    private final Seal seal;
    private final IssuanceConfig config;
    private final Makers makers;
    private final ObjectMapper json;
    private final Clock clock;

    Issuing(
            Issuances issuances,
            Devices devices,
            Event<VerificationCodeIssued> mailed,
            Seal seal,
            IssuanceConfig config,
            Makers makers,
            ObjectMapper json,
            Clock clock) {
        this.issuances = issuances;
        this.devices = devices;
        this.mailed = mailed;
        this.seal = seal;
        this.config = config;
        this.makers = makers;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param expiresAt where the issuer said so
     * @param who       the technician who typed it, or the issuer that answered
     */
    void issue(SupportCase locked, Answer answer, Optional<Instant> expiresAt, String who) {
        var now = clock.instant();
        locked.issue(Words.kept(StoryMessages.class).answerIssued(), who, now);
        var plain = SealedAnswer.of(answer);
        var id = UUID.randomUUID();
        var sealed = seal.seal(plain.toBytes(json), contextOf(locked, id, plain.kind()));
        var validity = expiresAt.map(end -> Duration.between(now, end)).orElseGet(() -> usualValidity(locked));
        var issuance = new Issuance(id, locked.id(), plain.kind(), sealed, now, validity, config.reveals());
        if (answer instanceof Answer.VerificationCode) {
            var mailbox = mailboxFor(locked)
                    .orElseThrow(() -> new IllegalCaseMove(
                            "NO_MAILBOX",
                            Words.of(IssuanceRefusalMessages.class).noMailbox(locked.reference())));
            issuance.isSentTo(Mailbox.masked(mailbox));
            mailed.fire(new VerificationCodeIssued(locked, mailbox, issuance.expiresAt()));
        }
        issuances.persist(issuance);
        CrashPoint.ANSWER_SEALED.pass();
    }

    Duration usualValidity(SupportCase supportCase) {
        return config.validity()
                .of(supportCase.method())
                .orElse(makers.of(supportCase).method(supportCase.method()).validity());
    }

    Optional<String> mailboxFor(SupportCase supportCase) {
        return devices.mailboxFor(supportCase.serial(), supportCase.company().id());
    }

    SealedAnswer open(SupportCase supportCase, Issuance issuance) {
        return open(issuance.sealed(), contextOf(supportCase, issuance.id(), issuance.kind()));
    }

    SealedAnswer open(SupportCase supportCase, Issuances.Look look) {
        return open(look.sealed(), contextOf(supportCase, look.issuance(), look.kind()));
    }

    private SealedAnswer open(byte[] sealed, SealedFor context) {
        return SealedAnswer.from(seal.open(sealed, context), json);
    }

    private static SealedFor contextOf(SupportCase supportCase, UUID issuance, Issuance.Kind kind) {
        return new SealedFor(supportCase.reference(), issuance.toString(), kind.name());
    }
}
