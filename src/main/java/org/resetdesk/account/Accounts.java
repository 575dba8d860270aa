package org.resetdesk.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everybody who has an account. */
@ApplicationScoped
public class Accounts implements PanacheRepository<Account> {

    Optional<Account> withEmail(String email) {
        return find("email", email.strip().toLowerCase(Locale.ROOT)).firstResultOptional();
    }

    /** The desk's own people first. */
    List<Account> inOrderOfName() {
        // Naming company.name alone would join it, and leave out the desk's own people, who have none.
        return list("select a from Account a left join a.company c order by c.name nulls first, a.name");
    }

    boolean anyAdminWhoCanSignIn() {
        return count("role = ?1 and passwordHash is not null and enabled", Role.ADMIN) > 0;
    }
}
