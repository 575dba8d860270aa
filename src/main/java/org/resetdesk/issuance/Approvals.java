package org.resetdesk.issuance;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.resetdesk.cases.CaseMoved;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.platform.LaterWork;

/** Has an approved case answered as soon as the approval commits. */
@Singleton
class Approvals {

    private final LaterWork later;

    Approvals(LaterWork later) {
        this.later = later;
    }

    void approved(@Observes CaseMoved moved) {
        if (moved.to(CaseStatus.APPROVED)) {
            later.scheduleNow(IssueTask.NAME, moved.supportCase().reference());
        }
    }
}
