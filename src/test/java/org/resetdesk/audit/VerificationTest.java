package org.resetdesk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resetdesk.audit.Mutations.LINKED;
import static org.resetdesk.audit.Mutations.WAITING;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.resetdesk.platform.Secrets;

/** The check of a log that somebody changed who may do everything in the database, and lacks only the key. */
@QuarkusTest
class VerificationTest {

    private static final int MUTATIONS = 1000;

    @Inject
    DataSource database;

    private final AuditKeys keys = new AuditKeys(Secrets.sha256("a key of this test"));

    @Test
    void each_of_a_thousand_changes_is_found_and_an_untouched_log_is_intact() throws SQLException {
        withALog((connection, heads) -> {
            var log = new Mutations.Log(connection, new Random(20261120));
            var found = new TreeMap<String, Integer>();
            var names = new ArrayList<>(Mutations.BY_NAME.keySet());
            for (int i = 0; i < MUTATIONS; i++) {
                var name = names.get(i % names.size());
                var before = connection.setSavepoint();
                Mutations.BY_NAME.get(name).change(log);
                assertThat(Verification.of(connection, keys, heads).problems())
                        .as("%s, change %d", name, i)
                        .isNotEmpty();
                connection.rollback(before);
                found.merge(name, 1, Integer::sum);
            }
            var untouched = Verification.of(connection, keys, heads);
            assertThat(untouched.problems()).isEmpty();
            assertThat(untouched.linked()).isEqualTo(LINKED);
            assertThat(untouched.waiting()).isEqualTo(WAITING);
            assertThat(found).hasSize(Mutations.BY_NAME.size());
        });
    }

    @Test
    void another_key_finds_nothing_intact_and_says_why() throws SQLException {
        withALog((connection, heads) -> {
            var strangers = new AuditKeys(Secrets.sha256("another key"));
            assertThat(Verification.of(connection, strangers, heads).problems())
                    .first()
                    .asString()
                    .contains("a key that is not here");
            var both = new AuditKeys(Secrets.sha256("another key"), Secrets.sha256("a key of this test"));
            assertThat(Verification.of(connection, both, heads).problems()).isEmpty();
        });
    }

    private interface Look {
        void at(Connection connection, List<Head> heads) throws SQLException;
    }

    private void withALog(Look look) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                look.at(connection, written(connection));
            } finally {
                connection.rollback();
            }
        }
    }

    /** Never committed. Returns a head from the middle and the last one. */
    private List<Head> written(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create schema tampered");
            for (var table : List.of("audit_entry", "audit_link", "audit_waiting")) {
                statement.execute("create table tampered." + table + " (like public." + table + " including all)");
            }
            statement.execute("set local search_path to tampered");
        }
        var chain = new Chain(connection, keys);
        append(chain, LINKED / 2);
        var middle = chain.link(LINKED);
        append(chain, LINKED - LINKED / 2);
        var last = chain.link(LINKED);
        append(chain, WAITING);
        return List.of(middle, last);
    }

    private static void append(Chain chain, int entries) throws SQLException {
        for (int i = 0; i < entries; i++) {
            // Acts whose names differ in more than a bit.
            var act = Act.values()[i % Act.values().length];
            var at = Instant.parse("2026-11-20T10:00:00Z").plusMillis(i);
            chain.append(new Entry(UUID.randomUUID(), at, "person" + i + "@example.org", act, "RD-" + i, "Did " + i));
        }
    }
}
