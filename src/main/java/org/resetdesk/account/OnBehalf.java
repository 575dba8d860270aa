package org.resetdesk.account;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Later work that finishes what somebody set out to do: what it writes down is theirs, not the desk's. */
@Singleton
public class OnBehalf {

    private final ThreadLocal<String> email = new ThreadLocal<>();

    public void of(Account account, Runnable work) {
        email.set(account.email());
        try {
            work.run();
        } finally {
            email.remove();
        }
    }

    Optional<String> whom() {
        return Optional.ofNullable(email.get());
    }
}
