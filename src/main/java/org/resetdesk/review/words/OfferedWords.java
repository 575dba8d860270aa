package org.resetdesk.review.words;

import java.util.List;
import org.resetdesk.cases.AskedItem;
import org.resetdesk.cases.RejectionReason;

/**
 * A canned answer, filled for one case, that a technician may choose and change before sending.
 *
 * @param reason the name of its reason; empty for any
 * @param items  names of what it asks for
 */
public record OfferedWords(long id, String title, String reason, List<String> items, String text) {

    static OfferedWords of(CannedAnswer answer, Occasion on) {
        return new OfferedWords(
                answer.id(),
                answer.title(),
                answer.reason().map(RejectionReason::name).orElse(""),
                answer.items().stream().map(AskedItem::name).toList(),
                Variable.filled(answer.text(), on));
    }

    public String itemNames() {
        return String.join(" ", items);
    }

    public boolean asksFor(AskedItem item) {
        return items.contains(item.name());
    }
}
