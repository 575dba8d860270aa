package org.resetdesk.review;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.resetdesk.account.Account;
import org.resetdesk.account.Accounts;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.AskedItem;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.IllegalCaseMove;
import org.resetdesk.cases.MoveMessages;
import org.resetdesk.cases.RejectionReason;
import org.resetdesk.cases.SelfService;
import org.resetdesk.cases.SelfService.OtherWay;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.evidence.Findings;
import org.resetdesk.evidence.Verdict;
import org.resetdesk.platform.CrashPoint;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.Refused;
import org.resetdesk.platform.language.Words;
import org.resetdesk.review.undo.Decision;
import org.resetdesk.review.undo.Decision.Kind;
import org.resetdesk.review.undo.PendingDecisions;

/** What a technician decides: each under the case's lock, and only within their rights. By API at once, by page after a while. */
@Singleton
public class Decisions {

    private final Cases cases;
    private final Findings findings;
    private final Makers makers;
    private final SelfService selfService;
    private final PendingDecisions pending;
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final ReviewConfig config;
    private final Clock clock;

    Decisions(
            Cases cases,
            Findings findings,
            Makers makers,
            SelfService selfService,
            PendingDecisions pending,
            Accounts accounts,
            SignedIn signedIn,
            ReviewConfig config,
            Clock clock) {
        this.cases = cases;
        this.findings = findings;
        this.makers = makers;
        this.selfService = selfService;
        this.pending = pending;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.config = config;
        this.clock = clock;
    }

    /** By a program, or because somebody wants to keep it: not for as long as a page is open, but for a time that is told. */
    void claim(String reference) {
        var now = clock.instant();
        decide(reference, (supportCase, me) -> supportCase.claim(me, now.plus(config.claim()), now));
    }

    void giveBack(String reference) {
        decide(reference, (supportCase, me) -> supportCase.giveBack(me, clock.instant()));
    }

    /** @param technician the id of somebody who may decide cases */
    public void assign(String reference, long technician) {
        decide(reference, (supportCase, me) -> {
            var chosen = accounts.technician(technician)
                    .orElseThrow(() -> new Refused(Problem.withInput(List.of(
                            new FieldProblem("technician", "TECHNICIAN_UNKNOWN", words().technicianUnknown())))));
            pending.checkNoneWaitsOn(supportCase);
            supportCase.assign(chosen, me, clock.instant());
        });
    }

    void approve(String reference, String overrideReason) {
        make(reference, Decision.approval(overrideReason));
        CrashPoint.APPROVAL_COMMITTED.pass();
    }

    void reject(String reference, RejectionReason reason, String message) {
        make(reference, Decision.rejection(reason, message));
    }

    /** @param way the name of one of the case's own; empty for the best, and where there is none, for a plain refusal */
    void answerWithWay(String reference, String way, String message) {
        make(reference, Decision.otherWay(way, message));
    }

    void ask(String reference, List<AskedItem> items, String message) {
        make(reference, Decision.questions(items, message));
    }

    private void make(String reference, Decision decision) {
        decide(reference, (supportCase, me) -> {
            pending.checkNoneWaitsOn(supportCase);
            make(decision, supportCase, me);
        });
    }

    /** Under the case's lock. */
    void make(Decision decision, SupportCase supportCase, Account me) {
        var now = clock.instant();
        supportCase.claim(me, now);
        check(decision, supportCase, me);
        switch (decision.kind()) {
            case APPROVAL -> {
                var reason = matches(supportCase) ? null : decision.message();
                supportCase.approve(me, reason, now);
            }
            case REJECTION -> supportCase.reject(me, decision.reason(), decision.message(), now);
            case QUESTIONS -> supportCase.askCustomerFor(decision.items(), decision.message(), me, now);
            case OTHER_WAY ->
                wayFor(supportCase, decision)
                        .ifPresentOrElse(
                                way -> supportCase.answerWithWay(me, way.way(), decision.message(), now),
                                () -> supportCase.reject(
                                        me, RejectionReason.SELF_SERVICE_AVAILABLE, decision.message(), now));
        }
    }

    /** Whether it may be made now. The state is judged before the rights: whoever comes too late is told that first. */
    void check(Decision decision, SupportCase supportCase, Account me) {
        supportCase.checkCanBecome(decision.kind().status());
        if (!me.enabled() || !me.role().allows(Role.IS_TECHNICIAN)) {
            throw new Refused(Problem.of(403, "NOT_ALLOWED", words().notForAccount(), move().onlyTechnicians()));
        }
        if (decision.kind() == Kind.APPROVAL) {
            checkApproval(supportCase, me, decision.message());
        }
        if (decision.kind() == Kind.OTHER_WAY && !decision.way().isEmpty()) {
            wayFor(supportCase, decision).orElseThrow(() -> DecisionForm.unknownWay(selfService.waysFor(supportCase)));
        }
    }

    private void checkApproval(SupportCase supportCase, Account me, String overrideReason) {
        if (makers.of(supportCase).lacksExport(supportCase)) {
            throw new IllegalCaseMove("EXPORT_MISSING", move().exportMissing(supportCase.reference()));
        }
        if (!matches(supportCase)) {
            checkOverride(me, overrideReason);
        }
        if (me.company().map(supportCase.company()::equals).orElse(false)) {
            throw new Refused(Problem.of(403, "OWN_COMPANY", words().ownCompanysCase(), move().ownCompany()));
        }
    }

    private static void checkOverride(Account me, String reason) {
        if (!me.role().allows(Role.IS_SUPERVISOR)) {
            throw new Refused(
                    Problem.of(403, "SUPERVISOR_NEEDED", words().evidenceDoesNotShow(), move().onlySupervisors()));
        }
        if (reason == null || reason.isBlank()) {
            var problem = new FieldProblem("overrideReason", "OVERRIDE_REASON_MISSING", move().overrideReasonMissing());
            throw new Refused(Problem.withInput(List.of(problem)));
        }
    }

    private boolean matches(SupportCase supportCase) {
        return findings.verdictOn(supportCase) == Verdict.MATCH;
    }

    private Optional<OtherWay> wayFor(SupportCase supportCase, Decision decision) {
        return selfService.waysFor(supportCase).stream()
                .filter(each -> decision.way().isEmpty() || each.way().equals(decision.way()))
                .findFirst();
    }

    @Transactional
    void decide(String reference, BiConsumer<SupportCase, Account> verb) {
        var me = accounts.findById(signedIn.person().id());
        cases.move(reference, supportCase -> verb.accept(supportCase, me));
    }

    private static ReviewMessages words() {
        return Words.of(ReviewMessages.class);
    }

    private static MoveMessages move() {
        return Words.of(MoveMessages.class);
    }
}
