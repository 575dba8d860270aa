package org.resetdesk.issuance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resetdesk.cases.SupportCase;

/** All answers. What may happen only so often is one conditional update, by the database's clock. */
@ApplicationScoped
class Issuances implements PanacheRepositoryBase<Issuance, UUID> {

    /** One counted look at an answer. */
    record Look(UUID issuance, Issuance.Kind kind, byte[] sealed, int revealsLeft, Instant expiresAt) {}

    Optional<Issuance> liveOn(long caseId) {
        return find("caseId = ?1 and live", caseId).firstResultOptional();
    }

    /** The last one, live or not. */
    Optional<Issuance> lastOn(long caseId) {
        return find("caseId = ?1 order by issuedAt desc", caseId).firstResultOptional();
    }

    /** The last answer of each of these cases, live or not, by the case's id. */
    Map<Long, Issuance> lastOn(List<SupportCase> cases) {
        var ids = cases.stream().map(SupportCase::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : list("caseId in ?1 order by issuedAt", ids).stream()
                        .collect(Collectors.toMap(Issuance::caseId, Function.identity(), (older, newer) -> newer));
    }

    /** Of these cases, those with a live answer, by the case's id. */
    Map<Long, Issuance> liveOn(List<SupportCase> cases) {
        var ids = cases.stream().map(SupportCase::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : list("live and caseId in ?1", ids).stream()
                        .collect(Collectors.toMap(Issuance::caseId, Function.identity()));
    }

    /** Cases of other companies with an answer for the same device that works still. */
    List<SupportCase> workingElsewhere(SupportCase supportCase, Instant now) {
        return getEntityManager()
                .createQuery("""
                        select theirs from SupportCase theirs join Issuance i on i.caseId = theirs.id
                        where i.live and i.expiresAt > ?1 and i.revealsLeft > 0
                          and theirs.serialTail = ?2 and theirs.company <> ?3
                        order by theirs.id""", SupportCase.class)
                .setParameter(1, now)
                .setParameter(2, supportCase.serial().tail())
                .setParameter(3, supportCase.company())
                .getResultList();
    }

    /** Ends it at once: nobody sees it again, and nothing of it is kept. */
    void supersede(long caseId, long byCase) {
        getEntityManager()
                .createNativeQuery("""
                        update issuance set live = false, superseded_by = ?2, sealed = null
                        where case_id = ?1 and live""")
                .setParameter(1, caseId)
                .setParameter(2, byCase)
                .executeUpdate();
    }

    /** Takes one reveal off; empty where nothing is left, it has expired, or there is none. */
    Optional<Look> lookAt(long caseId) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        update issuance set reveals_left = reveals_left - 1
                        where case_id = ?1 and live and reveals_left > 0 and expires_at > now() and sealed is not null
                        returning id, kind, sealed, reveals_left, expires_at""")
                .setParameter(1, caseId)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Issuances::look).findFirst();
    }

    private static Look look(Object[] row) {
        return new Look(
                (UUID) row[0],
                Issuance.Kind.valueOf((String) row[1]),
                (byte[]) row[2],
                ((Number) row[3]).intValue(),
                (Instant) row[4]);
    }

    /** The ids of cases whose answer runs out within {@code warning}; each is told once. */
    List<Long> toBeWarned(Duration warning) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        update issuance set warned = true
                        where id in (select id from issuance
                          where live and not warned and expires_at > now() and kind <> 'VERIFICATION_CODE'
                            and expires_at < now() + make_interval(secs => ?1)
                          for update skip locked)
                        returning case_id""")
                .setParameter(1, (double) warning.toSeconds())
                .getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** False where no mailed code lives on the case. */
    boolean voidCode(long caseId, String because) {
        return getEntityManager()
                        .createNativeQuery("""
                        update issuance set void_because = ?2, sealed = null
                        where case_id = ?1 and live and kind = 'VERIFICATION_CODE' and void_because is null
                          and expires_at > now()""")
                        .setParameter(1, caseId)
                        .setParameter(2, because)
                        .executeUpdate()
                == 1;
    }

    /** The references of cases of a device, by its serial's tail, whose mailed code lives. */
    List<String> casesWithCodeFor(String serialTail) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        select c.reference from support_case c join issuance i on i.case_id = c.id
                        where c.serial_tail = ?1 and i.live and i.kind = 'VERIFICATION_CODE' and i.void_because is null
                          and i.expires_at > now()""")
                .setParameter(1, serialTail)
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    int overwrite(long caseId) {
        return getEntityManager()
                .createNativeQuery("update issuance set sealed = null where case_id = ?1 and live")
                .setParameter(1, caseId)
                .executeUpdate();
    }

    int overwriteExpired(Duration grace) {
        return getEntityManager()
                .createNativeQuery("""
                        update issuance set sealed = null
                        where sealed is not null and expires_at < now() - make_interval(secs => ?1)""")
                .setParameter(1, (double) grace.toSeconds())
                .executeUpdate();
    }
}
