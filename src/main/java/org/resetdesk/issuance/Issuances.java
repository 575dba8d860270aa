package org.resetdesk.issuance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All answers. What may happen only so often is one conditional update, by the database's clock. */
@ApplicationScoped
class Issuances implements PanacheRepositoryBase<Issuance, UUID> {

    /** One counted look at an answer. */
    record Look(UUID issuance, Issuance.Kind kind, byte[] sealed, int revealsLeft, Instant expiresAt) {}

    Optional<Issuance> liveOn(long caseId) {
        return find("caseId = ?1 and live", caseId).firstResultOptional();
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
                        where live and not warned and expires_at > now() and kind <> 'VERIFICATION_CODE'
                          and expires_at < now() + make_interval(secs => ?1)
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
