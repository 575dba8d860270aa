package org.resetdesk.review.bulk;

import java.util.List;
import org.resetdesk.cases.RejectionReason;
import org.resetdesk.cases.SupportCase;

/**
 * What each customer will read, before anything is sent.
 *
 * @param message as it was typed, with variables
 */
record RefusalView(List<Line> lines, RejectionReason reason, String message) {

    /** @param words null where there are none beside the reason's own */
    record Line(SupportCase supportCase, String words) {}

    public boolean isOne() {
        return lines.size() == 1;
    }
}
