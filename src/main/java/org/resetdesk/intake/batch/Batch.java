package org.resetdesk.intake.batch;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.resetdesk.account.Account;
import org.resetdesk.account.Company;
import org.resetdesk.account.Person;

/** What was sent at once. Its cases name it, and go their own ways. */
@Entity
class Batch {

    @Id
    private String reference;

    @ManyToOne(fetch = FetchType.EAGER)
    private Company company;

    @ManyToOne(fetch = FetchType.EAGER)
    private Account requester;

    private String site;
    private Instant createdAt;

    protected Batch() {}

    Batch(String reference, Account requester, String site, Instant at) {
        this.reference = reference;
        this.requester = requester;
        this.company = requester.company().orElseThrow();
        this.site = site;
        this.createdAt = at;
    }

    boolean mayBeSeenBy(Person person) {
        return person.isStaff() || company.id().equals(person.companyId());
    }

    public String reference() {
        return reference;
    }

    public Company company() {
        return company;
    }

    public Account requester() {
        return requester;
    }

    /** As they called it; may be empty. */
    public String site() {
        return site;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
