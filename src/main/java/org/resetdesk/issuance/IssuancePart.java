package org.resetdesk.issuance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resetdesk.account.Person;
import org.resetdesk.cases.CasePart;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.StatusWord;
import org.resetdesk.cases.StoryMessages;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.Maker;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.platform.language.Kept;
import org.resetdesk.platform.language.Words;

/** Shows on a case that its answer is there, until when, and how often it can be looked at; never the answer itself. */
@ApplicationScoped
class IssuancePart implements CasePart {

    /**
     * @param supersededBy the case with the newer export; null where there is none
     * @param sentTo       where a verification code went, masked; null for what can be revealed
     * @param voidBecause  why a verification code works no more; null while it does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IssuanceView(
            Issuance.Kind kind,
            Instant issuedAt,
            Instant expiresAt,
            int revealsLeft,
            Issuance.State state,
            String supersededBy,
            String sentTo,
            String voidBecause) {}

    @CheckedTemplate(basePath = "issuance")
    static class Templates {
        static native TemplateInstance forInstaller(
                SupportCase supportCase, Maker maker, IssuanceView issuance, TimeLeft left);

        static native TemplateInstance forStaff(SupportCase supportCase, IssuanceView issuance, TimeLeft left);

        static native TemplateInstance toBeTyped(SupportCase supportCase, Maker maker);

        static native TemplateInstance awaited(Maker maker, Optional<Instant> askedSince, boolean anew);

        static native TemplateInstance awaitedInAList();

        static native TemplateInstance aboveQueue(long toBeTyped);

        static native TemplateInstance inAList(IssuanceView issuance, TimeLeft left);

        static native TemplateInstance beingAsked(Instant since, Optional<String> trouble);
    }

    private final Issuances issuances;
    private final IssuerRequests requests;
    private final Issuer issuer;
    private final Cases cases;
    private final Makers makers;
    private final Clock clock;

    IssuancePart(Issuances issuances, IssuerRequests requests, Issuer issuer, Cases cases, Makers makers, Clock clock) {
        this.issuances = issuances;
        this.requests = requests;
        this.issuer = issuer;
        this.cases = cases;
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
        return issuances.lastOn(supportCase.id()).map(this::view).orElse(null);
    }

    private IssuanceView view(Issuance issuance) {
        return new IssuanceView(
                issuance.kind(),
                issuance.issuedAt(),
                issuance.expiresAt(),
                issuance.revealsLeft(),
                issuance.stateAt(clock.instant()),
                issuance.supersededBy()
                        .map(newer -> cases.findById(newer).reference())
                        .orElse(null),
                issuance.sentTo().orElse(null),
                issuance.voidBecause()
                        .map(why -> Kept.told(why, StoryMessages.class))
                        .orElse(null));
    }

    @Override
    public Map<Long, TemplateInstance> inAList(List<SupportCase> listed) {
        var remarks = new HashMap<Long, TemplateInstance>();
        issuances
                .liveOn(listed)
                .forEach((caseId, issuance) -> remarks.put(
                        caseId,
                        Templates.inAList(view(issuance), TimeLeft.between(clock.instant(), issuance.expiresAt()))));
        var approved = listed.stream()
                .filter(each -> each.status() == CaseStatus.APPROVED)
                .map(SupportCase::id)
                .toList();
        var asked = requests.openAmong(approved);
        approved.stream()
                .filter(caseId -> !asked.contains(caseId))
                .forEach(caseId -> remarks.put(caseId, Templates.awaitedInAList()));
        return remarks;
    }

    /** An answer that does not work any more is not told of as if it did. */
    @Override
    public Map<Long, StatusWord> statusWords(List<SupportCase> listed) {
        var now = clock.instant();
        var issued = listed.stream()
                .filter(each ->
                        each.status() == CaseStatus.ISSUED && !each.worked().orElse(false))
                .toList();
        var says = Words.of(IssuanceMessages.class);
        var words = new HashMap<Long, StatusWord>();
        issuances.lastOn(issued).forEach((caseId, last) -> {
            switch (last.stateAt(now)) {
                case EXPIRED -> words.put(caseId, StatusWord.ofSpentAnswer(says.answerExpired()));
                case SPENT -> words.put(caseId, StatusWord.ofSpentAnswer(says.answerUsedUp()));
                case SUPERSEDED, VOID -> words.put(caseId, StatusWord.ofSpentAnswer(says.answerIsVoid()));
                case LIVE -> {}
            }
        });
        return words;
    }

    /** What no issuer answers stays under "approved", where nobody would look for it. */
    @Override
    public Optional<TemplateInstance> aboveQueue() {
        var toBeTyped = requests.countToBeTyped();
        return toBeTyped == 0 ? Optional.empty() : Optional.of(Templates.aboveQueue(toBeTyped));
    }

    @Override
    public Optional<TemplateInstance> section(SupportCase supportCase, Person reader) {
        var maker = makers.of(supportCase);
        if (reader.isTechnician() && supportCase.status() == CaseStatus.APPROVED) {
            return Optional.of(requests.openOn(supportCase.id())
                    .map(open -> Templates.beingAsked(open.requestedAt(), issuer.trouble()))
                    .orElseGet(() -> Templates.toBeTyped(supportCase, maker)));
        }
        if (supportCase.status() == CaseStatus.APPROVED) {
            var asked = requests.openOn(supportCase.id()).map(IssuerRequest::requestedAt);
            return Optional.of(Templates.awaited(maker, asked, supportCase.renewals() > 0));
        }
        return Optional.ofNullable(json(supportCase)).map(view -> {
            var left = TimeLeft.between(clock.instant(), view.expiresAt());
            return reader.isStaff()
                    ? Templates.forStaff(supportCase, view, left)
                    : Templates.forInstaller(supportCase, maker, view, left);
        });
    }
}
