package org.resetdesk.review.notes;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.resetdesk.cases.SupportCase;

/** All internal notes. */
@ApplicationScoped
class InternalNotes implements PanacheRepository<InternalNote> {

    /** In the order in which they were written. */
    List<InternalNote> about(SupportCase supportCase) {
        return list("caseId = ?1 order by id", supportCase.id());
    }
}
