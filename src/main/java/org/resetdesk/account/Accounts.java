package org.resetdesk.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everybody who has an account. */
@ApplicationScoped
public class Accounts implements PanacheRepository<Account> {

    private static final List<Role> DECIDING = Arrays.stream(Role.values())
            .filter(role -> role.allows(Role.IS_TECHNICIAN))
            .toList();

    Optional<Account> withEmail(String email) {
        return find("email", email.strip().toLowerCase(Locale.ROOT)).firstResultOptional();
    }

    /** Copies that start at once on an empty database take turns, each until its transaction ends. */
    void awaitOthersWhoMakeTheFirst() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('first accounts')) as text)")
                .getSingleResult();
    }

    /** The desk's own people first: they have no company, and a path to its name alone would leave them out. */
    List<Account> inOrderOfName() {
        return list("from Account account left join fetch account.company company"
                + " order by company.name nulls first, account.name");
    }

    /** Whether this address is that of somebody who works for the company, or did. */
    public boolean isOf(long companyId, String email) {
        return count("company.id = ?1 and email = ?2", companyId, email.strip().toLowerCase(Locale.ROOT)) > 0;
    }

    /** Who may decide cases, by name. */
    public List<Account> technicians() {
        return list("enabled and role in ?1 order by name, id", DECIDING);
    }

    /** Empty where this is nobody who may decide cases, or no longer. */
    public Optional<Account> technician(long id) {
        return find("id = ?1 and enabled and role in ?2", id, DECIDING).firstResultOptional();
    }

    boolean anyAdminWhoCanSignIn() {
        return count("role = ?1 and passwordHash is not null and enabled", Role.ADMIN) > 0;
    }
}
