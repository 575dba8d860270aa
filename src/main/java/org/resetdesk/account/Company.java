package org.resetdesk.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A firm of installers; its people see one another's cases and nobody else's. */
@Entity
public class Company {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private Instant createdAt;

    protected Company() {}

    Company(String name, Instant at) {
        this.name = name;
        this.createdAt = at;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
