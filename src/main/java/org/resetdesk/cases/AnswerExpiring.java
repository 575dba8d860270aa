package org.resetdesk.cases;

import java.time.Instant;

/** The answer on a case is still unused and runs out soon. Fired inside the transaction that notes it. */
public record AnswerExpiring(SupportCase supportCase, Instant expiresAt) {}
