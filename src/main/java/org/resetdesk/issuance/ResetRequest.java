package org.resetdesk.issuance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.cases.SerialNumber;

/**
 * What an issuer is asked with.
 *
 * @param requestId stored before the issuer is asked; after a crash it is asked about the same one again
 * @param startTime device-local, as the device shows it; with {@link ResetMethod#SECURITY_CODE}
 * @param exported  the reset string's bytes or the exported file's; with the other methods
 * @param cameras   the recorder's cameras are to get the new password too
 * @param today     where the desk is
 * @param sentAt    when the start time, string or file came
 * @param expiresAt how long the desk promises that the answer works
 */
public record ResetRequest(
        String requestId,
        String reference,
        SerialNumber serial,
        ResetMethod method,
        Optional<LocalDateTime> startTime,
        Optional<byte[]> exported,
        boolean cameras,
        LocalDate today,
        Instant sentAt,
        Instant expiresAt) {}
