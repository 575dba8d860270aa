package org.resetdesk.review.views;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.resetdesk.account.Account;
import org.resetdesk.account.Person;

/** A filter of the queue under a name. */
@Entity
public class SavedView {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.EAGER)
    private Account owner;

    private String name;
    private String query;
    private boolean shared;
    private Instant createdAt;

    protected SavedView() {}

    SavedView(Account owner, String name, String query, boolean shared, Instant at) {
        this.owner = owner;
        this.name = name;
        this.query = query;
        this.shared = shared;
        this.createdAt = at;
    }

    void showTo(boolean everybody) {
        shared = everybody;
    }

    /** Others' are theirs, but a supervisor can take away one that everybody sees. */
    public boolean mayBeDeletedBy(Person person) {
        return owner.id().equals(person.id()) || shared && person.isSupervisor();
    }

    public Long id() {
        return id;
    }

    public Account owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    /** As it stands in the queue's address behind the question mark. */
    public String query() {
        return query;
    }

    public boolean shared() {
        return shared;
    }
}
