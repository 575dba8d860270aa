package org.resetdesk.issuance;

import java.time.Duration;
import java.util.Optional;

/** Whoever can compute the answer to a reset request: a manufacturer's service, or none, and a technician types it. */
public interface Issuer {

    /** Throws where the issuer can't be reached or can't be understood; the same request comes again then, by {@link #askAgain}. */
    Reply ask(ResetRequest request);

    /** For a request that may have been asked before, whose reply a crash or a broken connection may have lost: issues nothing twice. */
    default Reply askAgain(ResetRequest request) {
        return ask(request);
    }

    /** Where it does not, a technician types each answer. */
    default boolean answersByItself() {
        return true;
    }

    /** How long a case waits for it before a technician gets to act. */
    default Duration patience() {
        return Duration.ofMinutes(1);
    }

    /** Why cases have to wait, where it is known that it can't be asked now. */
    default Optional<String> trouble() {
        return Optional.empty();
    }
}
