package org.resetdesk.intake.batch;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The files of batches that are not sent yet. Those of a draft that nobody comes back to are swept with the store. */
@ApplicationScoped
class DraftFiles implements PanacheRepository<BatchFile> {

    List<BatchFile> of(long accountId, String draft) {
        return list("accountId = ?1 and draft = ?2 order by id", accountId, draft);
    }

    void forget(long accountId, String draft) {
        delete("accountId = ?1 and draft = ?2", accountId, draft);
    }
}
