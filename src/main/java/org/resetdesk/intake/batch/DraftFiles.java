package org.resetdesk.intake.batch;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.resetdesk.cases.Attachment;
import org.resetdesk.intake.upload.SentFile;

/** The files of batches that are not sent yet. One that nobody comes back to is forgotten before the store is swept. */
@ApplicationScoped
class DraftFiles implements PanacheRepository<BatchFile> {

    /** Shorter than the time after which the store is swept: what a draft names must be there. */
    private static final Duration LIFE = Duration.ofHours(20);

    private final Clock clock;

    DraftFiles(Clock clock) {
        this.clock = clock;
    }

    /** Oldest first. */
    List<BatchFile> of(long accountId, String draft) {
        return list(
                "accountId = ?1 and draft = ?2 and createdAt > ?3 order by id",
                accountId,
                draft,
                clock.instant().minus(LIFE));
    }

    /** @param row from 1; null while it is not known which device it shows */
    void keep(long accountId, String draft, SentFile file, BatchFile.Kind kind, Integer row, Attachment stored) {
        getEntityManager()
                .createNativeQuery("""
                        insert into batch_file (account_id, draft, sent_as, kind, row_number, name, type, size, sha256, object_key, created_at)
                        values (?1, ?2, ?3, ?4, cast(?5 as integer), ?6, ?7, ?8, ?9, ?10, ?11) on conflict do nothing""")
                .setParameter(1, accountId)
                .setParameter(2, draft)
                .setParameter(3, file.name())
                .setParameter(4, kind.name())
                .setParameter(5, row == null ? null : row.toString())
                .setParameter(6, stored.name())
                .setParameter(7, stored.type())
                .setParameter(8, stored.size())
                .setParameter(9, stored.sha256())
                .setParameter(10, stored.objectKey())
                .setParameter(11, clock.instant())
                .executeUpdate();
    }

    void forgetOld() {
        delete("createdAt < ?1", clock.instant().minus(LIFE));
    }

    void forget(long accountId, String draft) {
        delete("accountId = ?1 and draft = ?2", accountId, draft);
    }
}
