package org.resetdesk.devices.owner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.resetdesk.account.Company;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.devices.Device;
import org.resetdesk.devices.Devices;
import org.resetdesk.devices.Standing;
import org.resetdesk.devices.owner.OwnerRequest.Decision;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.Refused;
import org.resetdesk.platform.language.Words;

/** What the contact of a site decides: once, under the case's lock, and only while the registry still names them. */
@ApplicationScoped
class OwnerDecisions {

    /** @param byAsker whoever follows the link is signed in as somebody of the company that asks */
    record Open(OwnerRequest request, SupportCase supportCase, Device device, boolean byAsker) {}

    private final OwnerRequests requests;
    private final OwnerAsking asking;
    private final Devices devices;
    private final Cases cases;
    private final SignedIn signedIn;
    private final Clock clock;

    OwnerDecisions(
            OwnerRequests requests, OwnerAsking asking, Devices devices, Cases cases, SignedIn signedIn, Clock clock) {
        this.requests = requests;
        this.asking = asking;
        this.devices = devices;
        this.cases = cases;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Empty for a link that is unknown, used, too old, or about a case that needs no decision any more. */
    Optional<Open> open(String token) {
        return requests.withToken(token)
                .filter(request -> request.isOpenAt(clock.instant()))
                .flatMap(request -> {
                    var supportCase = cases.findById(request.caseId());
                    return supportCase.status() == CaseStatus.AWAITING_OWNER
                            ? stillTheirs(request, supportCase)
                            : Optional.empty();
                });
    }

    private Optional<Open> stillTheirs(OwnerRequest request, SupportCase supportCase) {
        return devices.standingOf(supportCase.serial(), supportCase.company().id()) instanceof Standing.Own own
                        && own.device().id() == request.deviceId()
                        && own.device().contactEmail().equalsIgnoreCase(request.contactEmail())
                        && asking.mayDecide(own.device(), supportCase)
                ? Optional.of(new Open(request, supportCase, own.device(), isOf(supportCase.company())))
                : Optional.empty();
    }

    private boolean isOf(Company company) {
        return signedIn.personIfAny()
                .filter(person -> company.id().equals(person.companyId()))
                .isPresent();
    }

    /**
     * False where the link decides nothing any more.
     *
     * @throws Refused with 403 where somebody of the asking company has come by the link
     */
    @Transactional
    boolean decide(String token, Decision decision, String message) {
        var asked = requests.withToken(token);
        if (asked.isEmpty()) {
            return false;
        }
        var decided = new boolean[1];
        var reference = cases.findById(asked.get().caseId()).reference();
        cases.move(reference, locked -> {
            // What was read of the request before the case was locked may be old.
            requests.getEntityManager().refresh(asked.get());
            var open = open(token);
            if (open.filter(Open::byAsker).isPresent()) {
                throw new Refused(Problem.of(403, "OWN_REQUEST", words().ownRequest(), words().onlyContactAnswers()));
            }
            open.ifPresent(still -> record(asked.get(), locked, decision, message));
            decided[0] = open.isPresent();
        });
        return decided[0];
    }

    private void record(OwnerRequest request, SupportCase locked, Decision decision, String message) {
        var now = clock.instant();
        request.decide(decision, now);
        if (decision == Decision.ALLOWED) {
            locked.allowByContact(request.contactName(), now);
        } else {
            locked.refuseByContact(request.contactName(), message, now);
        }
    }

    private static OwnerMessages words() {
        return Words.of(OwnerMessages.class);
    }
}
