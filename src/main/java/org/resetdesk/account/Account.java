package org.resetdesk.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.resetdesk.platform.language.Language;

/** A person who signs in: an installer of a company, or one of the desk's own people. */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.EAGER)
    private Company company;

    private String email;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String passwordHash;
    private boolean enabled = true;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant createdAt;

    protected Account() {}

    /** {@code company} is null for the desk's own people, and only for them. */
    Account(String email, String name, Role role, Company company, Instant at) {
        this.email = email.strip().toLowerCase(Locale.ROOT);
        this.name = name.strip();
        this.role = role;
        this.company = company;
        this.createdAt = at;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
    }

    void read(Language chosen) {
        language = chosen;
    }

    void disable() {
        enabled = false;
    }

    void enable() {
        enabled = true;
    }

    public Long id() {
        return id;
    }

    public Optional<Company> company() {
        return Optional.ofNullable(company);
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** What letters are written in; empty until somebody chose, or signed in for the first time. */
    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    public boolean enabled() {
        return enabled;
    }
}
