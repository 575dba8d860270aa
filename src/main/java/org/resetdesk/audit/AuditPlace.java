package org.resetdesk.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** Where an entry stands in the log as it is shown, for a page that goes on after it. */
public record AuditPlace(Instant at, UUID id) {

    /** Empty where {@code text} is none: the log is then shown from its newest entry on. */
    public static Optional<AuditPlace> read(String text) {
        var parts = text == null ? new String[0] : text.split("_");
        try {
            return parts.length == 2
                    ? Optional.of(new AuditPlace(Instant.parse(parts[0]), UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException noPlace) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return at + "_" + id;
    }
}
