package org.resetdesk.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resetdesk.account.Accounts;
import org.resetdesk.account.Person;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.IllegalCaseMove;
import org.resetdesk.cases.QueuePlace;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.review.undo.PendingDecisions;

/** Finds the case with the oldest deadline that nobody else holds, and takes it for the signed-in technician. */
@Singleton
class NextCase {

    /** How many are tried before the queue is looked at again: as many colleagues may press the key at the same moment. */
    private static final int AT_ONCE = 20;

    private final Cases cases;
    private final PendingDecisions pending;
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final ReviewConfig config;
    private final Clock clock;

    NextCase(
            Cases cases,
            PendingDecisions pending,
            Accounts accounts,
            SignedIn signedIn,
            ReviewConfig config,
            Clock clock) {
        this.cases = cases;
        this.pending = pending;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param after the reference of a case that is passed over, with those that have waited longer, and given back where it was
     *     taken in its turn; null for none
     * @return the reference of the case that is taken now; empty where there is none but the one that was passed over
     */
    Optional<String> take(String after) {
        Optional<String> taken = Optional.empty();
        for (int round = 0; round < AT_ONCE && taken.isEmpty(); round++) {
            var candidates = QuarkusTransaction.requiringNew().call(() -> inTurn(after, AT_ONCE).stream()
                    .map(SupportCase::reference)
                    .toList());
            if (candidates.isEmpty()) {
                break;
            }
            taken = candidates.stream().filter(this::takes).findFirst();
        }
        Optional.ofNullable(after).ifPresent(this::giveBackIfInTurn);
        return taken;
    }

    /** Those that {@link #take} would try, in this order. */
    List<SupportCase> inTurn(String after, int most) {
        var me = signedIn.person();
        var passed = Optional.ofNullable(after).flatMap(cases::withReference);
        var place = passed.filter(each -> each.status() == CaseStatus.AWAITING_REVIEW)
                .filter(SupportCase::inTurn)
                .map(QueuePlace::of);
        var left = new ArrayList<>(pending.decidedCases());
        passed.map(SupportCase::id).ifPresent(left::add);
        // No id is zero: a list in SQL is not to be empty.
        left.add(0L);
        var younger = cases.nextFor(me, place, left, most);
        return younger.isEmpty() && place.isPresent() ? cases.nextFor(me, Optional.empty(), left, most) : younger;
    }

    private boolean takes(String reference) {
        try {
            cases.move(reference, locked -> {
                var now = clock.instant();
                locked.claimInTurn(accounts.findById(signedIn.person().id()), now.plus(config.claim()), now);
            });
            return true;
        } catch (IllegalCaseMove colleagueWasQuicker) {
            return false;
        }
    }

    private void giveBackIfInTurn(String reference) {
        var me = signedIn.person();
        var isMineInTurn = QuarkusTransaction.requiringNew().call(() -> cases.withReference(reference)
                .filter(each -> isInTurnOf(each, me))
                .isPresent());
        if (isMineInTurn) {
            cases.move(reference, locked -> {
                if (isInTurnOf(locked, me)) {
                    locked.giveBack(accounts.findById(me.id()), clock.instant());
                }
            });
        }
    }

    /** What was decided is held without an end until it is carried out. */
    private static boolean isInTurnOf(SupportCase supportCase, Person person) {
        return supportCase.inTurn()
                && supportCase.status().isOpen()
                && supportCase.heldUntil().isPresent()
                && supportCase.isClaimedBy(person.id());
    }
}
