package org.resetdesk.review.words;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;
import org.resetdesk.cases.AskedItem;
import org.resetdesk.cases.RejectionReason;

/** Words that fit many cases, with {@link Variable}s in braces, and what is chosen along with them. */
@Entity
public class CannedAnswer {

    /** Where it is offered. */
    public enum Use {
        REFUSAL,
        QUESTION
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Use use;

    @Enumerated(EnumType.STRING)
    private RejectionReason reason;

    private String items;
    private String title;
    private String text;

    protected CannedAnswer() {}

    CannedAnswer(Use use) {
        this.use = use;
    }

    /**
     * @param reason null for any, and for a question
     * @param items  none for any, and for a refusal
     */
    void say(RejectionReason reason, List<AskedItem> items, String title, String text) {
        this.reason = reason;
        this.items = AskedItem.inColumn(items);
        this.title = title;
        this.text = text;
    }

    public Long id() {
        return id;
    }

    public Use use() {
        return use;
    }

    public Optional<RejectionReason> reason() {
        return Optional.ofNullable(reason);
    }

    public List<AskedItem> items() {
        return AskedItem.ofColumn(items);
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }
}
