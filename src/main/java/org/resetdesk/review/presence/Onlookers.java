package org.resetdesk.review.presence;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resetdesk.account.Person;

/** Who has which case on the screen, on all copies of the desk: a row each that expires, unless its page says so again. */
@Singleton
public class Onlookers {

    /** By the id of their account, so that somebody can be left out. */
    public record Onlooker(long id, String name) {}

    private final EntityManager entities;
    private final Clock clock;

    Onlookers(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public void looks(long caseId, Person person, Instant until) {
        entities.createNativeQuery("""
                        insert into looking (case_id, account_id, until) values (?1, ?2, ?3)
                        on conflict (case_id, account_id) do update set until = excluded.until""")
                .setParameter(1, caseId)
                .setParameter(2, person.id())
                .setParameter(3, until)
                .executeUpdate();
    }

    /** In the order of their names, by the case's id; cases at which nobody looks are left out. */
    public Map<Long, List<Onlooker>> at(Collection<Long> caseIds) {
        if (caseIds.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entities.createNativeQuery("""
                        select looking.case_id, account.id, account.name
                        from looking join account on account.id = looking.account_id
                        where looking.case_id in ?1 and looking.until > ?2
                        order by account.name, account.id""")
                .setParameter(1, caseIds)
                .setParameter(2, clock.instant())
                .getResultList();
        var byCase = new HashMap<Long, List<Onlooker>>();
        for (var each : rows) {
            var row = (Object[]) each;
            byCase.computeIfAbsent(((Number) row[0]).longValue(), id -> new ArrayList<>())
                    .add(new Onlooker(((Number) row[1]).longValue(), (String) row[2]));
        }
        return byCase;
    }

    void forgetThoseWhoLeft() {
        entities.createNativeQuery("delete from looking where until <= ?1")
                .setParameter(1, clock.instant())
                .executeUpdate();
    }
}
