package org.resetdesk.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The idempotency keys that were sent: a phone that lost our answer sends again and gets the same case. */
@ApplicationScoped
public class SentKeys {

    private final EntityManager database;

    SentKeys(EntityManager database) {
        this.database = database;
    }

    /** Waits for a submission with the same key that is under way elsewhere. */
    public boolean isFirst(long account, String key, String digest) {
        return database.createNativeQuery("""
                        insert into idempotency_key (account_id, key, request_hash, reference, created_at)
                        values (?1, ?2, ?3, '', now()) on conflict do nothing""")
                        .setParameter(1, account)
                        .setParameter(2, key)
                        .setParameter(3, digest)
                        .executeUpdate()
                == 1;
    }

    public void remember(long account, String key, String reference) {
        database.createNativeQuery("update idempotency_key set reference = ?3 where account_id = ?1 and key = ?2")
                .setParameter(1, account)
                .setParameter(2, key)
                .setParameter(3, reference)
                .executeUpdate();
    }

    /** Empty where the key came with something else. */
    public Optional<String> referenceFor(long account, String key, String digest) {
        List<?> found = database.createNativeQuery(
                        "select reference from idempotency_key where account_id = ?1 and key = ?2 and request_hash = ?3")
                .setParameter(1, account)
                .setParameter(2, key)
                .setParameter(3, digest)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }
}
