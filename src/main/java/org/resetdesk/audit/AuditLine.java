package org.resetdesk.audit;

import java.time.Instant;

/** An entry as it is shown. {@code act} is text: somebody may have changed it to anything, and it is to be seen all the same. */
public record AuditLine(AuditPlace place, String who, String act, String about, String detail) {

    public Instant at() {
        return place.at();
    }
}
