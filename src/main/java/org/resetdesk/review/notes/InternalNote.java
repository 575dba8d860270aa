package org.resetdesk.review.notes;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.resetdesk.account.Account;

/** One note. It stands as it was written: a later one may say otherwise. */
@Entity
public class InternalNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long caseId;

    @ManyToOne(fetch = FetchType.EAGER)
    private Account author;

    private Instant at;
    private String text;

    protected InternalNote() {}

    InternalNote(long caseId, Account author, Instant at, String text) {
        this.caseId = caseId;
        this.author = author;
        this.at = at;
        this.text = text;
    }

    public Account author() {
        return author;
    }

    public Instant at() {
        return at;
    }

    public String text() {
        return text;
    }
}
