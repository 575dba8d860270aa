package org.resetdesk.account;

import java.util.Set;
import java.util.function.Function;
import org.resetdesk.platform.language.Words;

/** What a person is here for. The names in annotations are the constants; {@code STAFF} is everybody of the desk. */
public enum Role {
    INSTALLER(AccountMessages::installer, Set.of(Role.IS_INSTALLER)),
    TECHNICIAN(AccountMessages::technician, Set.of(Role.IS_STAFF, Role.IS_TECHNICIAN)),
    SUPERVISOR(AccountMessages::supervisor, Set.of(Role.IS_STAFF, Role.IS_TECHNICIAN, Role.IS_SUPERVISOR)),
    ADMIN(AccountMessages::admin, Set.of(Role.IS_STAFF, Role.IS_ADMIN));

    public static final String IS_INSTALLER = "installer";
    public static final String IS_STAFF = "staff";
    public static final String IS_TECHNICIAN = "technician";
    public static final String IS_SUPERVISOR = "supervisor";
    public static final String IS_ADMIN = "admin";

    private final Function<AccountMessages, String> word;
    private final Set<String> allows;

    Role(Function<AccountMessages, String> word, Set<String> allows) {
        this.word = word;
        this.allows = allows;
    }

    public boolean allows(String role) {
        return allows.contains(role);
    }

    Set<String> allowed() {
        return allows;
    }

    public String word() {
        return word.apply(Words.of(AccountMessages.class));
    }

    /** As the audit log keeps it. */
    String kept() {
        return word.apply(Words.kept(AccountMessages.class));
    }
}
