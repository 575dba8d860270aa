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
import org.resetdesk.platform.language.Words;

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
                        words().notApproved(reference, locked.status().staffWord()));
            }
            if (requests.openOn(locked.id()).isPresent()) {
                throw new IllegalCaseMove("ISSUER_ASKED", words().issuerWasAsked(reference));
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
                            "SUPERSEDED", words().exportedAgain(newer.reference(), locked.reference()));
                });
    }

    private static IssuanceRefusalMessages words() {
        return Words.of(IssuanceRefusalMessages.class);
    }
}
