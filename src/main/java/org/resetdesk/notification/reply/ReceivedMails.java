package org.resetdesk.notification.reply;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.resetdesk.evidence.storage.ObjectNames;
import org.resetdesk.notification.reply.ReceivedMail.State;

/** All mails that came in. */
@ApplicationScoped
class ReceivedMails implements PanacheRepository<ReceivedMail>, ObjectNames {

    private final Clock clock;

    ReceivedMails(Clock clock) {
        this.clock = clock;
    }

    Optional<ReceivedMail> withMessageId(String messageId) {
        return find("messageId", messageId).firstResultOptional();
    }

    /** Nobody else does anything with it until this transaction ends. Empty where it is in another state, or gone. */
    Optional<ReceivedMail> locked(long id, State... states) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(mail -> List.of(states).contains(mail.state()));
    }

    /** Two copies that fetch the same mail at once take turns, each until its transaction ends. */
    void awaitOthersWithMessageId(String messageId) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(?1)) as text)")
                .setParameter(1, messageId)
                .getSingleResult();
    }

    List<ReceivedMail> held(int atMost) {
        return find("state = ?1 order by id desc", State.HELD)
                .page(Page.ofSize(atMost))
                .list();
    }

    long heldCount() {
        return count("state", State.HELD);
    }

    long heldWithoutCase() {
        return count("state = ?1 and caseId is null", State.HELD);
    }

    List<ReceivedMail> lastOnCases(int atMost) {
        return find("state = ?1 order by id desc", State.ON_CASE)
                .page(Page.ofSize(atMost))
                .list();
    }

    List<ReceivedMail> onCase(long caseId) {
        return list("caseId = ?1 and state = ?2 order by id", caseId, State.ON_CASE);
    }

    /** Those of these cases that got a mail. */
    List<Long> casesWithMail(List<Long> caseIds) {
        return getEntityManager()
                .createQuery("select distinct caseId from ReceivedMail where caseId in ?1 and state = ?2", Long.class)
                .setParameter(1, caseIds)
                .setParameter(2, State.ON_CASE)
                .getResultList();
    }

    long onCaseWithin(Duration past, long caseId) {
        return count(
                "caseId = ?1 and state = ?2 and receivedAt > ?3",
                caseId,
                State.ON_CASE,
                clock.instant().minus(past));
    }

    List<ReceivedMail> doneWithBefore(Duration past) {
        return list(
                "state in ?1 and receivedAt < ?2",
                List.of(State.HELD, State.IGNORED),
                clock.instant().minus(past));
    }

    @Override
    public boolean nameObject(String objectKey) {
        return count("objectKey", objectKey) > 0;
    }
}
