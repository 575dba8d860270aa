package org.resetdesk.cases;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Where a case stood in the queue of waiting cases when somebody saw it; it keeps its meaning when that case has gone. */
public record QueuePlace(Instant since, long id) {

    public static QueuePlace of(SupportCase supportCase) {
        return new QueuePlace(supportCase.waitingSince(), supportCase.id());
    }

    /** Empty where {@code text} is none: the queue then begins anew. */
    public static Optional<QueuePlace> read(String text) {
        var parts = text == null ? new String[0] : text.split("_");
        if (parts.length != 2 || !parts[1].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new QueuePlace(Instant.parse(parts[0]), Long.parseLong(parts[1])));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return since + "_" + id;
    }
}
