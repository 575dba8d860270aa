package org.resetdesk.account;

import java.util.Locale;
import java.util.Set;

/** What a person is here for. The names in annotations are the constants; {@code STAFF} is everybody of the desk. */
public enum Role {
    INSTALLER(Set.of(Role.IS_INSTALLER)),
    TECHNICIAN(Set.of(Role.IS_STAFF, Role.IS_TECHNICIAN)),
    SUPERVISOR(Set.of(Role.IS_STAFF, Role.IS_TECHNICIAN, Role.IS_SUPERVISOR)),
    ADMIN(Set.of(Role.IS_STAFF, Role.IS_ADMIN));

    public static final String IS_INSTALLER = "installer";
    public static final String IS_STAFF = "staff";
    public static final String IS_TECHNICIAN = "technician";
    public static final String IS_SUPERVISOR = "supervisor";
    public static final String IS_ADMIN = "admin";

    private final Set<String> allows;

    Role(Set<String> allows) {
        this.allows = allows;
    }

    public boolean allows(String role) {
        return allows.contains(role);
    }

    Set<String> allowed() {
        return allows;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
