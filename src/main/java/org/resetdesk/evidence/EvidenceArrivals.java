package org.resetdesk.evidence;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.resetdesk.cases.CaseMoved;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.platform.LaterWork;

/** Has evidence checked as soon as the transaction that brought it commits. */
@Singleton
class EvidenceArrivals {

    private final LaterWork later;

    EvidenceArrivals(LaterWork later) {
        this.later = later;
    }

    void evidenceCame(@Observes CaseMoved moved) {
        if (moved.to(CaseStatus.CHECKING_EVIDENCE)) {
            var supportCase = moved.supportCase();
            later.scheduleNow(CheckEvidenceTask.NAME, supportCase.reference() + "#" + supportCase.checkRound());
        }
    }
}
