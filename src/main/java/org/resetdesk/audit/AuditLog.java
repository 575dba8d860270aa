package org.resetdesk.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Where a feature writes down what somebody did or saw, in the transaction in which it happens. */
@Singleton
public class AuditLog {

    /** Who did what nobody asked for at that moment. */
    static final String DESK = "ResetDesk";

    private final DataSource database;
    private final AuditKeys keys;
    private final HeadFile heads;
    private final Acting acting;
    private final Clock clock;

    AuditLog(DataSource database, AuditKeys keys, HeadFile heads, Acting acting, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.heads = heads;
        this.acting = acting;
        this.clock = clock;
    }

    /** By whoever is signed in, otherwise by the desk. */
    public void write(Act act, String about, String detail) {
        write(acting.who().orElse(DESK), act, about, detail);
    }

    /** In the running transaction; where there is none, safe on return. */
    public void write(String who, Act act, String about, String detail) {
        // As precise as PostgreSQL keeps it.
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var entry = new Entry(UUID.randomUUID(), at, who, act, about, detail);
        QuarkusTransaction.joiningExisting().run(() -> {
            try (var connection = database.getConnection()) {
                new Chain(connection, keys).append(entry);
            } catch (SQLException e) {
                throw new IllegalStateException("The audit log can't be written", e);
            }
        });
    }

    /** Newest first. {@code wanted} is part of who did it, or of what it was done to; blank for everything. */
    public List<Entry> found(String wanted, int atMost) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            try (var connection = database.getConnection();
                    var query = connection.prepareStatement("select id, at, who, act, about, detail from audit_entry"
                            + " where strpos(lower(who), lower(?)) > 0 or strpos(lower(about), lower(?)) > 0"
                            + " order by at desc limit ?")) {
                query.setString(1, wanted);
                query.setString(2, wanted);
                query.setInt(3, atMost);
                var rows = query.executeQuery();
                var entries = new ArrayList<Entry>();
                while (rows.next()) {
                    entries.add(new Entry(
                            rows.getObject("id", UUID.class),
                            rows.getObject("at", java.time.OffsetDateTime.class).toInstant(),
                            rows.getString("who"),
                            Act.valueOf(rows.getString("act")),
                            rows.getString("about"),
                            rows.getString("detail")));
                }
                return entries;
            } catch (SQLException e) {
                throw new IllegalStateException("The audit log can't be read", e);
            }
        });
    }

    /** The whole log, against what this copy last saw of it. */
    public Verification verify() {
        // Before the log, which only grows meanwhile.
        var earlier = heads.read();
        return QuarkusTransaction.joiningExisting().call(() -> {
            try (var connection = database.getConnection()) {
                return Verification.of(connection, keys, List.of(earlier));
            } catch (SQLException e) {
                throw new IllegalStateException("The audit log can't be verified", e);
            }
        });
    }
}
