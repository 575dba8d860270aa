package org.resetdesk.cases;

import java.util.Optional;

/** Gives a letter the code it is to carry in the moment in which it leaves, so that no ledger ever holds it. */
public interface CodesToMail {

    /** Empty where the code has become void or has expired: then the letter must not leave. */
    Optional<String> codeFor(long caseId);

    /** The letter is out of our hands, and nobody here needs the code again. In the running transaction. */
    void mailed(long caseId);
}
