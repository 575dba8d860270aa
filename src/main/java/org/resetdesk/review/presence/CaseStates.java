package org.resetdesk.review.presence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import org.resetdesk.account.Account;
import org.resetdesk.account.Person;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.platform.language.Words;
import org.resetdesk.review.ReviewMessages;
import org.resetdesk.review.undo.PendingDecision;
import org.resetdesk.review.undo.PendingDecisions;

/** Keeps a case with the page that has it open, and knows who else has. */
@Singleton
public class CaseStates {

    private final Cases cases;
    private final Onlookers onlookers;
    private final Attentions attentions;
    private final PendingDecisions pending;
    private final PresenceConfig config;
    private final Clock clock;

    CaseStates(
            Cases cases,
            Onlookers onlookers,
            Attentions attentions,
            PendingDecisions pending,
            PresenceConfig config,
            Clock clock) {
        this.cases = cases;
        this.onlookers = onlookers;
        this.attentions = attentions;
        this.pending = pending;
        this.config = config;
        this.clock = clock;
    }

    /**
     * {@code person} has its page open.
     *
     * @param thinksItIsTheirs as the page was when it was loaded
     */
    @Transactional
    public CaseState open(String reference, Person person, boolean thinksItIsTheirs) {
        var now = clock.instant();
        // Before the case is read, so that it is read as it is then.
        var kept = cases.keepClaim(reference, person, now.plus(config.lease()));
        var supportCase = cases.withReference(reference).orElseThrow(NotFoundException::new);
        onlookers.looks(supportCase.id(), person, now.plus(config.looking()));
        var lost = thinksItIsTheirs && !kept && isLost(supportCase, person);
        var attention = attentions.of(supportCase, person);
        return new CaseState(
                stamp(supportCase), attention.viewers(), lost ? ranOut(attention, supportCase, person) : "");
    }

    public String stamp(SupportCase supportCase) {
        return supportCase.status()
                + " " + supportCase.assignee().map(Account::id).orElse(0L)
                + " "
                + pending.waitingOn(supportCase.id())
                        .map(PendingDecision::id)
                        .map(Object::toString)
                        .orElse("");
    }

    /** Somebody who has it for good, or decided it, has no time that could run out. */
    private static boolean isLost(SupportCase supportCase, Person person) {
        var hasNoEnd =
                supportCase.isClaimedBy(person.id()) && supportCase.heldUntil().isEmpty();
        return supportCase.status() == CaseStatus.AWAITING_REVIEW && !hasNoEnd;
    }

    private static String ranOut(Attention attention, SupportCase supportCase, Person person) {
        var words = Words.of(ReviewMessages.class);
        return !attention.holder().isEmpty() && !supportCase.isClaimedBy(person.id())
                ? words.timeRanOutToOther(attention.holder())
                : words.timeRanOut();
    }
}
