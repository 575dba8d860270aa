package org.resetdesk.review.views;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.resetdesk.account.Person;

/** All saved views of the queue. */
@ApplicationScoped
public class SavedViews implements PanacheRepository<SavedView> {

    static final int MOST = 20;

    /** One's own and those for everybody. */
    public List<SavedView> of(Person person) {
        return list("owner.id = ?1 or shared order by lower(name), id", person.id());
    }

    Optional<SavedView> named(String name, Person owner) {
        return find("owner.id = ?1 and lower(name) = lower(?2)", owner.id(), name)
                .firstResultOptional();
    }

    boolean isFullFor(Person owner) {
        return count("owner.id", owner.id()) >= MOST;
    }
}
