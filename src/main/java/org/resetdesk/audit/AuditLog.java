package org.resetdesk.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Where a feature writes down what somebody did or saw, in the transaction in which it happens. */
@Singleton
public class AuditLog {

    /** Who did what nobody asked for at that moment. */
    static final String DESK = "ResetDesk";

    /** Later than every entry. */
    private static final AuditPlace NEWEST = new AuditPlace(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

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
    public List<AuditLine> found(String wanted, int atMost) {
        return found(wanted, Optional.empty(), atMost);
    }

    /** Those that are older than the one at {@code place}. */
    public List<AuditLine> found(String wanted, Optional<AuditPlace> place, int atMost) {
        var after = place.orElse(NEWEST);
        return QuarkusTransaction.joiningExisting().call(() -> {
            try (var connection = database.getConnection();
                    var query = connection.prepareStatement("select at, id, who, act, about, detail from audit_entry"
                            + " where (strpos(lower(who), lower(?)) > 0 or strpos(lower(about), lower(?)) > 0)"
                            + " and (at, id) < (?, ?) order by at desc, id desc limit ?")) {
                query.setString(1, wanted);
                query.setString(2, wanted);
                query.setObject(3, after.at().atOffset(ZoneOffset.UTC));
                query.setObject(4, after.id());
                query.setInt(5, atMost);
                var rows = query.executeQuery();
                var lines = new ArrayList<AuditLine>();
                while (rows.next()) {
                    lines.add(new AuditLine(
                            new AuditPlace(
                                    rows.getObject("at", OffsetDateTime.class).toInstant(),
                                    rows.getObject("id", UUID.class)),
                            rows.getString("who"),
                            rows.getString("act"),
                            rows.getString("about"),
                            rows.getString("detail")));
                }
                return lines;
            } catch (SQLException e) {
                throw new IllegalStateException("The audit log can't be read", e);
            }
        });
    }

    /** The whole log, against what this copy last saw of it. */
    public Verification verify() {
        return QuarkusTransaction.joiningExisting().call(() -> {
            try (var connection = database.getConnection()) {
                return Verification.of(connection, keys, heads, List.of());
            } catch (SQLException e) {
                throw new IllegalStateException("The audit log can't be verified", e);
            }
        });
    }
}
