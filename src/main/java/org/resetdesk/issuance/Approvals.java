package org.resetdesk.issuance;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.resetdesk.cases.CaseMoved;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.issuance.IssuerRequest.Ending;
import org.resetdesk.platform.LaterWork;

/** Has an approved case answered as soon as the approval commits, and its request closed when it moves on. */
@Singleton
class Approvals {

    private final Issuer issuer;
    private final IssuerRequests requests;
    private final Makers makers;
    private final LaterWork later;
    private final Clock clock;

    Approvals(Issuer issuer, IssuerRequests requests, Makers makers, LaterWork later, Clock clock) {
        this.issuer = issuer;
        this.requests = requests;
        this.makers = makers;
        this.later = later;
        this.clock = clock;
    }

    void moved(@Observes CaseMoved moved) {
        var supportCase = moved.supportCase();
        if (moved.to(CaseStatus.APPROVED)
                && issuer.answersByItself()
                && makers.of(supportCase).asks()) {
            var request = new IssuerRequest(supportCase.id(), clock.instant());
            requests.persist(request);
            later.scheduleNow(IssueTask.NAME, IssueTask.instanceFor(supportCase, request));
        } else if (moved.before() == CaseStatus.APPROVED && supportCase.status() != CaseStatus.APPROVED) {
            var how = moved.to(CaseStatus.ISSUED) ? Ending.ANSWERED : Ending.DROPPED;
            requests.openOn(supportCase.id()).ifPresent(request -> request.close(how, clock.instant()));
        }
    }
}
