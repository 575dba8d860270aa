package org.resetdesk.audit;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The log's tables, by plain SQL on whichever connection is at hand: the transaction of the fact, a short one that links, or that of
 * a check beside a desk that is not running.
 *
 * <p>An entry is signed when it is written, and linked to all before it a moment later. Linked at once, each entry would have to wait
 * for the transaction of the one before: every move of every case behind one lock.
 */
final class Chain {

    /** As it lies in the tables; {@code act} as text, for somebody may have changed it to anything. */
    record Stored(
            UUID id, OffsetDateTime at, String who, String act, String about, String detail, byte[] keyId, byte[] mac) {

        static final String COLUMNS = "e.id, e.at, e.who, e.act, e.about, e.detail, e.key_id, e.mac";

        static Stored in(ResultSet row) throws SQLException {
            return new Stored(
                    row.getObject("id", UUID.class),
                    row.getObject("at", OffsetDateTime.class),
                    row.getString("who"),
                    row.getString("act"),
                    row.getString("about"),
                    row.getString("detail"),
                    row.getBytes("key_id"),
                    row.getBytes("mac"));
        }

        /** False as well where it cannot be an entry at all. */
        boolean isSignedBy(AuditKeys keys) {
            for (var act : Act.values()) {
                if (act.name().equals(this.act)) {
                    return keys.signed(keyId, mac, AS_ENTRY, entry(act).canonical());
                }
            }
            return false;
        }

        private Entry entry(Act known) {
            return new Entry(id, at.toInstant(), who, known, about, detail);
        }
    }

    private static final byte[] AS_ENTRY = {'e'};
    private static final byte[] AS_LINK = {'l'};

    /** Any number, as long as nobody else locks it. */
    private static final long LINKING = 0x41554449544c4f47L;

    private final Connection connection;
    private final AuditKeys keys;

    Chain(Connection connection, AuditKeys keys) {
        this.connection = connection;
        this.keys = keys;
    }

    void append(Entry entry) throws SQLException {
        try (var insert = connection.prepareStatement("""
                with written as (
                    insert into audit_entry (id, at, who, act, about, detail, key_id, mac)
                    values (?, ?, ?, ?, ?, ?, ?, ?) returning id)
                insert into audit_waiting (entry_id) select id from written""")) {
            insert.setObject(1, entry.id());
            insert.setObject(2, entry.at().atOffset(ZoneOffset.UTC));
            insert.setString(3, entry.who());
            insert.setString(4, entry.act().name());
            insert.setString(5, entry.about());
            insert.setString(6, entry.detail());
            insert.setBytes(7, keys.currentId());
            insert.setBytes(8, keys.sign(AS_ENTRY, entry.canonical()));
            insert.executeUpdate();
        }
    }

    /** In the running transaction. One that is not signed is left where it is, for a check to report. */
    Head link(int atMost) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, LINKING);
            lock.execute();
        }
        var head = head();
        try (var link = connection.prepareStatement(
                        "insert into audit_link (place, entry_id, key_id, hash) values (?, ?, ?, ?)");
                var done = connection.prepareStatement("delete from audit_waiting where entry_id = ?")) {
            for (var entry : waiting(atMost)) {
                if (!entry.isSignedBy(keys)) {
                    continue;
                }
                head = new Head(head.place() + 1, keys.sign(partsOfLink(head, entry)));
                link.setLong(1, head.place());
                link.setObject(2, entry.id());
                link.setBytes(3, keys.currentId());
                link.setBytes(4, head.hash());
                link.addBatch();
                done.setObject(1, entry.id());
                done.addBatch();
            }
            link.executeBatch();
            done.executeBatch();
        }
        return head;
    }

    private List<Stored> waiting(int atMost) throws SQLException {
        try (var query = connection.prepareStatement("select " + Stored.COLUMNS
                + " from audit_waiting w join audit_entry e on e.id = w.entry_id order by w.number limit ?")) {
            query.setInt(1, atMost);
            var rows = query.executeQuery();
            var entries = new ArrayList<Stored>();
            while (rows.next()) {
                entries.add(Stored.in(rows));
            }
            return entries;
        }
    }

    private Head head() throws SQLException {
        try (var query = connection.prepareStatement("select place, hash from audit_link order by place desc limit 1");
                var row = query.executeQuery()) {
            return row.next() ? new Head(row.getLong(1), row.getBytes(2)) : Head.OF_NOTHING;
        }
    }

    /** Whether the chain still reaches what was once its head, and reads the same there. */
    boolean reaches(Head earlier) throws SQLException {
        if (earlier.place() == 0) {
            return true;
        }
        try (var query = connection.prepareStatement("select hash from audit_link where place = ?")) {
            query.setLong(1, earlier.place());
            var row = query.executeQuery();
            return row.next() && new Head(earlier.place(), row.getBytes(1)).equals(earlier);
        }
    }

    static byte[][] partsOfLink(Head before, Stored entry) {
        return new byte[][] {
            AS_LINK, ByteBuffer.allocate(Long.BYTES).putLong(before.place()).array(), before.hash(), entry.mac()
        };
    }
}
