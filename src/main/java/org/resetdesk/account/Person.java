package org.resetdesk.account;

/**
 * Who is asking, as a request carries it.
 *
 * @param companyId   null for the desk's own people
 * @param companyName null for them, too
 */
public record Person(long id, String email, String name, Role role, Long companyId, String companyName) {

    static Person of(Account account) {
        return new Person(
                account.id(),
                account.email(),
                account.name(),
                account.role(),
                account.company().map(Company::id).orElse(null),
                account.company().map(Company::name).orElse(null));
    }

    public boolean isStaff() {
        return role.allows(Role.IS_STAFF);
    }

    public boolean isInstaller() {
        return role.allows(Role.IS_INSTALLER);
    }

    public boolean isTechnician() {
        return role.allows(Role.IS_TECHNICIAN);
    }

    public boolean isSupervisor() {
        return role.allows(Role.IS_SUPERVISOR);
    }

    public boolean isAdmin() {
        return role.allows(Role.IS_ADMIN);
    }
}
