package org.resetdesk.issuance;

import java.util.Optional;

/** Whoever can compute the answer to a reset request: a manufacturer's service, or none, and a technician types it. */
interface Issuer {

    /**
     * The answer, or empty where a technician has to give it. Asked again with the same request it gives the same answer, and issues
     * nothing new.
     */
    Optional<Answer> answer(ResetRequest request);
}
