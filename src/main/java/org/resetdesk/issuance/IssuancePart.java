package org.resetdesk.issuance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.resetdesk.account.Person;
import org.resetdesk.cases.CasePart;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.SupportCase;

/** Shows on a case that its answer is there, until when, and how often it can be looked at; never the answer itself. */
@ApplicationScoped
class IssuancePart implements CasePart {

    /**
     * @param sentTo      where a verification code went, masked; null for what can be revealed
     * @param voidBecause why a verification code works no more; null while it does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IssuanceView(
            Issuance.Kind kind,
            Instant issuedAt,
            Instant expiresAt,
            int revealsLeft,
            Issuance.State state,
            String sentTo,
            String voidBecause) {}

    @CheckedTemplate(basePath = "issuance")
    static class Templates {
        static native TemplateInstance forInstaller(SupportCase supportCase, IssuanceView issuance, TimeLeft left);

        static native TemplateInstance forStaff(SupportCase supportCase, IssuanceView issuance, TimeLeft left);

        static native TemplateInstance toBeTyped(SupportCase supportCase);
    }

    private final Issuances issuances;
    private final Clock clock;

    IssuancePart(Issuances issuances, Clock clock) {
        this.issuances = issuances;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "issuance";
    }

    /** Above all else on the installer's page. */
    @Override
    public int place() {
        return 10;
    }

    @Override
    public IssuanceView json(SupportCase supportCase) {
        return issuances
                .liveOn(supportCase.id())
                .map(issuance -> new IssuanceView(
                        issuance.kind(),
                        issuance.issuedAt(),
                        issuance.expiresAt(),
                        issuance.revealsLeft(),
                        issuance.stateAt(clock.instant()),
                        issuance.sentTo().orElse(null),
                        issuance.voidBecause().orElse(null)))
                .orElse(null);
    }

    @Override
    public Optional<TemplateInstance> section(SupportCase supportCase, Person reader) {
        if (reader.isTechnician() && supportCase.status() == CaseStatus.APPROVED) {
            return Optional.of(Templates.toBeTyped(supportCase));
        }
        return Optional.ofNullable(json(supportCase)).map(view -> {
            var left = TimeLeft.between(clock.instant(), view.expiresAt());
            return reader.isStaff()
                    ? Templates.forStaff(supportCase, view, left)
                    : Templates.forInstaller(supportCase, view, left);
        });
    }
}
