package org.resetdesk.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All companies of installers. */
@ApplicationScoped
public class Companies implements PanacheRepository<Company> {

    public List<Company> inOrderOfName() {
        return list("order by name");
    }

    public Optional<Company> named(String name) {
        return find("lower(name) = lower(?1)", name.strip()).firstResultOptional();
    }

    boolean isTaken(String name) {
        return named(name).isPresent();
    }
}
