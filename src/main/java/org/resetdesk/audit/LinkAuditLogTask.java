package org.resetdesk.audit;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.resetdesk.platform.RepeatedTask;

/**
 * Links what was written to all that was written before, on one copy at a time. Until then, for these seconds, an entry can be taken
 * out without a trace; changed or put in it cannot be, for it is signed.
 */
@Singleton
class LinkAuditLogTask implements RepeatedTask {

    static final String NAME = "link-audit-log";

    private static final int MOST_AT_ONCE = 1000;
    private static final Duration TOLD_EVERY = Duration.ofHours(1);

    private final DataSource database;
    private final AuditKeys keys;
    private final HeadFile heads;
    private final Clock clock;
    private Instant tellAgain = Instant.MIN;
    private boolean stopped;

    LinkAuditLogTask(DataSource database, AuditKeys keys, HeadFile heads, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.heads = heads;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public synchronized void run() {
        var earlier = heads.read();
        var linked = QuarkusTransaction.requiringNew().call(() -> linkedAfter(earlier));
        if (linked.equals(earlier)) {
            return;
        }
        var head = linked.orElseThrow();
        // After the commit: a head that the database never came to would be a false alarm.
        heads.write(head);
        if (clock.instant().isAfter(tellAgain)) {
            // Where logs are collected elsewhere, this is a head that nobody can reach who can reach us.
            Log.infof("The audit log's head is %s", head);
            tellAgain = clock.instant().plus(TOLD_EVERY);
        }
    }

    /** Nothing is linked to a log that was cut short: its last head would be overwritten, and nobody would ever know. */
    private Optional<Head> linkedAfter(Optional<Head> earlier) {
        try (var connection = database.getConnection()) {
            var chain = new Chain(connection, keys);
            if (earlier.isPresent() && chain.reaches(earlier.get())) {
                stopped = false;
                return Optional.of(chain.link(MOST_AT_ONCE));
            }
            if (!stopped) {
                Log.error("The audit log does not reach its head in audit/head, so it is linked no more: verify it");
            }
            stopped = true;
            return earlier;
        } catch (SQLException e) {
            throw new IllegalStateException("The audit log can't be linked", e);
        }
    }
}
