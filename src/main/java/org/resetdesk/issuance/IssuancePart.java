package org.resetdesk.issuance;

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
import org.resetdesk.cases.maker.Maker;
import org.resetdesk.cases.maker.Makers;

/** Shows on a case that its answer is there, until when, and how often it can be looked at; never the answer itself. */
@ApplicationScoped
class IssuancePart implements CasePart {

    record IssuanceView(
            Issuance.Kind kind, Instant issuedAt, Instant expiresAt, int revealsLeft, Issuance.State state) {}

    @CheckedTemplate(basePath = "issuance")
    static class Templates {
        static native TemplateInstance forInstaller(
                SupportCase supportCase, Maker maker, IssuanceView issuance, TimeLeft left);

        static native TemplateInstance forStaff(SupportCase supportCase, IssuanceView issuance, TimeLeft left);

        static native TemplateInstance toBeTyped(SupportCase supportCase, Maker maker);

        static native TemplateInstance awaited(Maker maker);
    }

    private final Issuances issuances;
    private final Makers makers;
    private final Clock clock;

    IssuancePart(Issuances issuances, Makers makers, Clock clock) {
        this.issuances = issuances;
        this.makers = makers;
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
                        issuance.stateAt(clock.instant())))
                .orElse(null);
    }

    @Override
    public Optional<TemplateInstance> section(SupportCase supportCase, Person reader) {
        var maker = makers.of(supportCase);
        if (reader.isTechnician() && supportCase.status() == CaseStatus.APPROVED) {
            return Optional.of(Templates.toBeTyped(supportCase, maker));
        }
        if (supportCase.status() == CaseStatus.APPROVED && !maker.asks()) {
            return Optional.of(Templates.awaited(maker));
        }
        return Optional.ofNullable(json(supportCase)).map(view -> {
            var left = TimeLeft.between(clock.instant(), view.expiresAt());
            return reader.isStaff()
                    ? Templates.forStaff(supportCase, view, left)
                    : Templates.forInstaller(supportCase, maker, view, left);
        });
    }
}
