package org.resetdesk.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.CodesToMail;

/** Opens the seal of a verification code for the letter that carries it, and for nothing else. */
@ApplicationScoped
class MailedCodes implements CodesToMail {

    private final Issuances issuances;
    private final Issuing issuing;
    private final Cases cases;
    private final Clock clock;

    MailedCodes(Issuances issuances, Issuing issuing, Cases cases, Clock clock) {
        this.issuances = issuances;
        this.issuing = issuing;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public Optional<String> codeFor(long caseId) {
        return issuances
                .liveOn(caseId)
                .filter(issuance -> issuance.stateAt(clock.instant()) == Issuance.State.LIVE)
                .filter(issuance -> issuance.kind() == Issuance.Kind.VERIFICATION_CODE && issuance.sealed() != null)
                .map(issuance -> issuing.open(cases.findById(caseId), issuance).verificationCode());
    }

    @Override
    public void mailed(long caseId) {
        issuances.overwrite(caseId);
    }
}
