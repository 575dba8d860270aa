package org.resetdesk.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;

/** The person of this request. Templates know it as {@code inject:visitor}. */
@RequestScoped
@Named("visitor")
public class SignedIn {

    static final String PERSON = "person";
    static final String RESTED = "rested";

    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Optional<Person> personIfAny() {
        return Optional.ofNullable(identity.getAttribute(PERSON));
    }

    /** Only where an annotation lets nobody else in. */
    public Person person() {
        return personIfAny().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** Whether the password has to be given again before anything secret is shown or made. A program's token never rests. */
    boolean mustGivePassword() {
        return Boolean.TRUE.equals(identity.<Boolean>getAttribute(RESTED));
    }

    public boolean isKnown() {
        return personIfAny().isPresent();
    }
}
