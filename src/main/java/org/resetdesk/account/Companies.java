package org.resetdesk.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All companies of installers. */
@ApplicationScoped
public class Companies implements PanacheRepository<Company> {

    public List<Company> inOrderOfName() {
        return list("order by name");
    }

    boolean isTaken(String name) {
        return count("lower(name) = lower(?1)", name.strip()) > 0;
    }
}
