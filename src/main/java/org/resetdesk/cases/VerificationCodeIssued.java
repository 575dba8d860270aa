package org.resetdesk.cases;

import java.time.Instant;

/**
 * A code is to go to the mailbox on record. Fired inside the transaction that seals it; it holds no code, since only the letter on
 * its way gets that, from {@link CodesToMail}.
 */
public record VerificationCodeIssued(SupportCase supportCase, String mailbox, Instant expiresAt) {}
