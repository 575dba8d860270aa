package org.resetdesk.review;

import io.quarkus.qute.RawString;
import java.time.Instant;
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
import org.resetdesk.review.presence.Attention;
import org.resetdesk.review.undo.PendingDecision;
import org.resetdesk.review.words.WordsOnCase;

/**
 * One case as its technician sees it: joins the case, what its evidence says, and what may be decided.
 *
 * @param stamp         tells this page from the same one after something moved
 * @param decided       what somebody decided a moment ago, and can undo; otherwise null
 * @param picturesAhead addresses of pictures of the cases that come next
 */
record ReviewView(
        SupportCase supportCase,
        Verdict verdict,
        List<SupportCase> sameDevice,
        List<SupportCase> ofCompany,
        Maker maker,
        List<OtherWay> otherWays,
        List<RawString> sections,
        WordsOnCase words,
        Person me,
        String age,
        String stamp,
        Attention attention,
        PendingDecision decided,
        List<String> picturesAhead,
        Instant now) {

    public boolean heldByOther() {
        return isHeld() && !isMine();
    }

    public boolean isMine() {
        return isHeld() && supportCase.isClaimedBy(me.id());
    }

    public boolean isHeld() {
        return supportCase.holderAt(now).isPresent();
    }

    public boolean mayDecide() {
        return me.isTechnician() && !heldByOther() && decided == null;
    }

    /** Whether its reader just decided it. */
    public boolean mayUndo() {
        return decided != null && decided.technician().id() == me.id();
    }

    public boolean awaitsDecision() {
        return supportCase.status() == CaseStatus.AWAITING_REVIEW || supportCase.givenUp();
    }

    /** Whether an answer can be made of what came. */
    public boolean lacksExport() {
        return maker.lacksExport(supportCase);
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
