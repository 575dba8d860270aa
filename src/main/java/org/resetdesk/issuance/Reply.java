package org.resetdesk.issuance;

import java.time.Instant;
import java.util.Optional;

/** What came of asking an issuer. */
public sealed interface Reply {

    /** @param expiresAt where the issuer knows for how long its answer works; else the desk's own time applies */
    record Answered(Answer answer, Optional<Instant> expiresAt) implements Reply {}

    /** Nothing yet: ask again later. */
    record Pending() implements Reply {}

    /**
     * None will ever come to what was exported, so the customer has to export anew.
     *
     * @param why as for {@link NoAnswer}
     */
    record ExportRefused(String why) implements Reply {}

    /**
     * None will come, so a technician has to act.
     *
     * @param why goes into the case's history: in the desk's own words, never in the issuer's
     */
    record NoAnswer(String why) implements Reply {}
}
