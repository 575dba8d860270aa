package org.resetdesk.review.undo;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resetdesk.account.Person;
import org.resetdesk.cases.IllegalCaseMove;
import org.resetdesk.cases.MoveMessages;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.platform.language.Words;
import org.resetdesk.review.undo.PendingDecision.State;

/** All decisions that were made by pages. */
@ApplicationScoped
public class PendingDecisions implements PanacheRepositoryBase<PendingDecision, UUID> {

    public Optional<PendingDecision> waiting(UUID id) {
        return find("id = ?1 and state = ?2", id, State.WAITING).firstResultOptional();
    }

    public Optional<PendingDecision> waitingOn(long caseId) {
        return find("supportCase.id = ?1 and state = ?2", caseId, State.WAITING).firstResultOptional();
    }

    /**
     * Under the case's lock, before it is decided.
     *
     * @throws IllegalCaseMove where somebody just did
     */
    public void checkNoneWaitsOn(SupportCase supportCase) {
        waitingOn(supportCase.id()).ifPresent(decided -> {
            var who = decided.technician().name();
            throw new IllegalCaseMove("DECIDED", Words.of(MoveMessages.class).decidedBy(supportCase.reference(), who));
        });
    }

    /** By the case's id. */
    public Map<Long, PendingDecision> waitingOn(Collection<Long> caseIds) {
        return find("supportCase.id in ?1 and state = ?2", caseIds, State.WAITING).stream()
                .collect(Collectors.toMap(pending -> pending.supportCase().id(), Function.identity()));
    }

    /** The ids of the cases on which one waits. */
    public List<Long> decidedCases() {
        return getEntityManager()
                .createQuery("select supportCase.id from PendingDecision where state = ?1", Long.class)
                .setParameter(1, State.WAITING)
                .getResultList();
    }

    /** Newest first. */
    public List<PendingDecision> of(Person technician, State state) {
        return list("account.id = ?1 and state = ?2 order by decidedAt desc", technician.id(), state);
    }

    /**
     * Of all that want to settle it, one does: whoever undoes it, or whoever carries it out. For the winner alone it is true, once
     * its transaction commits.
     *
     * @param trouble why it could not be made; otherwise null
     */
    public boolean settle(UUID id, State from, State as, String trouble) {
        return update("state = ?1, trouble = coalesce(?2, trouble) where id = ?3 and state = ?4", as, trouble, id, from)
                > 0;
    }
}
