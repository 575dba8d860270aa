package org.resetdesk.account;

import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.resetdesk.audit.Acting;

/** Whoever made the request that runs now; later work is nobody's. */
@Singleton
class ActingPerson implements Acting {

    private final SignedIn signedIn;

    ActingPerson(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public Optional<String> who() {
        return Arc.container().requestContext().isActive()
                ? signedIn.personIfAny().map(Person::email)
                : Optional.empty();
    }
}
