package org.resetdesk.intake.batch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.resetdesk.account.Person;

/** All batches. */
@ApplicationScoped
class Batches implements PanacheRepositoryBase<Batch, String> {

    /** Another company's batch does not exist. */
    Optional<Batch> withReference(String reference, Person person) {
        return findByIdOptional(reference).filter(batch -> batch.mayBeSeenBy(person));
    }
}
