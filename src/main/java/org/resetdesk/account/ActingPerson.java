package org.resetdesk.account;

import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.resetdesk.audit.Acting;

/** Whoever made the request that runs now; later work is nobody's, unless it finishes what somebody began. */
@Singleton
class ActingPerson implements Acting {

    private final SignedIn signedIn;
    private final OnBehalf onBehalf;

    ActingPerson(SignedIn signedIn, OnBehalf onBehalf) {
        this.signedIn = signedIn;
        this.onBehalf = onBehalf;
    }

    @Override
    public Optional<String> who() {
        return onBehalf.whom()
                .or(() -> Arc.container().requestContext().isActive()
                        ? signedIn.personIfAny().map(Person::email)
                        : Optional.empty());
    }
}
