package org.resetdesk.review;

import io.quarkus.qute.RawString;
import java.util.List;
import org.resetdesk.account.Person;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.RejectionReason;
import org.resetdesk.cases.SelfService.OtherWay;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.Maker;
import org.resetdesk.cases.maker.Maker.DeviceTime;
import org.resetdesk.cases.maker.MakerMethod;
import org.resetdesk.evidence.Verdict;
import org.resetdesk.review.words.WordsOnCase;

/** One case as its technician sees it: joins the case, what its evidence says, and what may be decided. */
record ReviewView(
        SupportCase supportCase,
        Verdict verdict,
        List<SupportCase> sameDevice,
        Maker maker,
        List<OtherWay> otherWays,
        List<RawString> sections,
        WordsOnCase words,
        Person me,
        String age) {

    public boolean heldByOther() {
        return supportCase
                .assignee()
                .filter(holder -> !holder.id().equals(me.id()))
                .isPresent();
    }

    public boolean mayDecide() {
        return me.isTechnician() && !heldByOther();
    }

    public boolean awaitsDecision() {
        return supportCase.status() == CaseStatus.AWAITING_REVIEW;
    }

    public boolean matches() {
        return verdict == Verdict.MATCH;
    }

    /** As its maker calls it. */
    public MakerMethod method() {
        return maker.method(supportCase.method());
    }

    /** How the device's own time is written. */
    public String timePattern() {
        return maker.time().map(DeviceTime::pattern).orElse("yyyy-MM-dd HH:mm:ss");
    }

    public List<RejectionReason> reasons() {
        return DecisionForm.reasons();
    }
}
