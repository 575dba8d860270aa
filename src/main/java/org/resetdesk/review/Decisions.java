package org.resetdesk.review;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import org.resetdesk.account.Account;
import org.resetdesk.account.Accounts;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.AskedItem;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.RejectionReason;
import org.resetdesk.cases.SelfService;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.evidence.Findings;
import org.resetdesk.evidence.Verdict;
import org.resetdesk.platform.CrashPoint;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.Refused;

/** What the signed-in technician decides, by page or by API: each under the case's lock, and only within their rights. */
@Singleton
public class Decisions {

    private final Cases cases;
    private final Findings findings;
    private final SelfService selfService;
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final Clock clock;

    Decisions(
            Cases cases,
            Findings findings,
            SelfService selfService,
            Accounts accounts,
            SignedIn signedIn,
            Clock clock) {
        this.cases = cases;
        this.findings = findings;
        this.selfService = selfService;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    void claim(String reference) {
        decide(reference, (supportCase, me) -> supportCase.claim(me, clock.instant()));
    }

    void giveBack(String reference) {
        decide(reference, (supportCase, me) -> supportCase.giveBack(me, clock.instant()));
    }

    /** @param technician the id of somebody who may decide cases */
    public void assign(String reference, long technician) {
        decide(reference, (supportCase, me) -> {
            var chosen = accounts.technician(technician)
                    .orElseThrow(() -> new Refused(Problem.withInput(List.of(new FieldProblem(
                            "technician", "TECHNICIAN_UNKNOWN", "Choose a technician who works here.")))));
            supportCase.assign(chosen, me, clock.instant());
        });
    }

    /** The state is judged before the rights: whoever comes too late is told that first. */
    void approve(String reference, String overrideReason) {
        decide(reference, (supportCase, me) -> {
            var matches = findings.verdictOn(supportCase) == Verdict.MATCH;
            supportCase.approve(me, matches ? null : overrideReason, clock.instant());
            if (!matches) {
                checkOverride(overrideReason);
            }
            if (me.company().map(supportCase.company()::equals).orElse(false)) {
                throw new Refused(Problem.of(
                        403,
                        "OWN_COMPANY",
                        "This is your own company's case",
                        "Somebody of the desk has to approve it."));
            }
        });
        CrashPoint.APPROVAL_COMMITTED.pass();
    }

    private void checkOverride(String reason) {
        if (!signedIn.person().isSupervisor()) {
            throw new Refused(Problem.of(
                    403,
                    "SUPERVISOR_NEEDED",
                    "The evidence does not show this serial number",
                    "Only a supervisor can approve it, with a reason. Or ask the customer for a better photo."));
        }
        if (reason == null || reason.isBlank()) {
            var problem = new FieldProblem(
                    "overrideReason",
                    "OVERRIDE_REASON_MISSING",
                    "Say why you approve although the evidence does not match.");
            throw new Refused(Problem.withInput(List.of(problem)));
        }
    }

    /** Whoever could do it themselves is told how: see {@link #answerWithWay}. */
    public void reject(String reference, RejectionReason reason, String message) {
        if (reason == RejectionReason.SELF_SERVICE_AVAILABLE) {
            answerWithWay(reference, "", message);
            return;
        }
        decide(reference, (supportCase, me) -> supportCase.reject(me, reason, message, clock.instant()));
    }

    /** @param way the name of one of the case's own; empty for the best, and where there is none, for a plain refusal */
    void answerWithWay(String reference, String way, String message) {
        decide(reference, (supportCase, me) -> {
            var ways = selfService.waysFor(supportCase);
            var chosen = ways.stream()
                    .filter(each -> way.isEmpty() || each.way().equals(way))
                    .findFirst();
            if (chosen.isEmpty() && !way.isEmpty()) {
                throw DecisionForm.unknownWay(ways);
            }
            chosen.ifPresentOrElse(
                    each -> supportCase.answerWithWay(me, each.way(), message, clock.instant()),
                    () -> supportCase.reject(me, RejectionReason.SELF_SERVICE_AVAILABLE, message, clock.instant()));
        });
    }

    void ask(String reference, List<AskedItem> items, String message) {
        decide(reference, (supportCase, me) -> supportCase.askCustomerFor(items, message, me, clock.instant()));
    }

    @Transactional
    void decide(String reference, BiConsumer<SupportCase, Account> verb) {
        var me = accounts.findById(signedIn.person().id());
        cases.move(reference, supportCase -> verb.accept(supportCase, me));
    }
}
