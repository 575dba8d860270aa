package org.resetdesk.review.words;

import java.util.List;
import org.resetdesk.cases.AskedItem;
import org.resetdesk.cases.RejectionReason;
import org.resetdesk.platform.language.Kept;
import org.resetdesk.platform.language.Language;

/**
 * A canned answer, filled for one case, that a technician may choose and change before sending.
 *
 * @param reason the name of its reason; empty for any
 * @param items  names of what it asks for
 */
public record OfferedWords(long id, String title, String reason, List<String> items, String text) {

    /** What came with the product is told to each in their language, the title to the technician and the text to the customer. */
    static OfferedWords of(CannedAnswer answer, Occasion on) {
        var customers = on.supportCase().requester().language().orElse(Language.ENGLISH);
        var text = Variable.filled(answer.text(), on);
        return new OfferedWords(
                answer.id(),
                told(answer.title()),
                answer.reason().map(RejectionReason::name).orElse(""),
                answer.items().stream().map(AskedItem::name).toList(),
                customers.speak(() -> told(text)));
    }

    private static String told(String words) {
        return Kept.told(words, DeliveredWordsMessages.class);
    }

    public String itemNames() {
        return String.join(" ", items);
    }

    public boolean asksFor(AskedItem item) {
        return items.contains(item.name());
    }
}
