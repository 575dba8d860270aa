package org.resetdesk.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.resetdesk.account.Accounts;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.IllegalCaseMove;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.MakerMethod;
import org.resetdesk.cases.maker.Makers;

/** Takes the answer that a technician has from elsewhere. */
@ApplicationScoped
class ManualIssuing {

    private final Cases cases;
    private final IssuerRequests requests;
    private final Issuing issuing;
    private final Makers makers;
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final Clock clock;

    ManualIssuing(
            Cases cases,
            IssuerRequests requests,
            Issuing issuing,
            Makers makers,
            Accounts accounts,
            SignedIn signedIn,
            Clock clock) {
        this.cases = cases;
        this.requests = requests;
        this.issuing = issuing;
        this.makers = makers;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Transactional
    void issue(String reference, Function<MakerMethod, Answer> typed) {
        var me = accounts.findById(signedIn.person().id());
        cases.move(reference, locked -> {
            if (locked.status() != CaseStatus.APPROVED) {
                throw new IllegalCaseMove(
                        "NOT_APPROVED",
                        "Case " + reference + " is " + locked.status()
                                + ": only an approved case takes an answer, once.");
            }
            if (requests.openOn(locked.id()).isPresent()) {
                throw new IllegalCaseMove(
                        "ISSUER_ASKED",
                        "The issuer was asked about case " + reference
                                + " and may answer at any moment. You can enter an answer when it gives none.");
            }
            refuseWhatIsOvertaken(locked);
            locked.claim(me, clock.instant());
            var method = makers.of(locked).method(locked.method());
            issuing.issue(locked, typed.apply(method), Optional.empty(), me.name());
        });
    }

    /** The device would not take the answer. */
    private void refuseWhatIsOvertaken(SupportCase locked) {
        cases.ofSameDeviceAndCompany(locked).stream()
                .filter(other -> other.overtakes(locked))
                .findFirst()
                .ifPresent(newer -> {
                    throw new IllegalCaseMove(
                            "SUPERSEDED",
                            "The device exported again, for case " + newer.reference()
                                    + ", so it takes no answer to case " + locked.reference()
                                    + ". Answer the newer one.");
                });
    }
}
