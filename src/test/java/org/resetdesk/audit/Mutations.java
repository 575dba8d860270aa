package org.resetdesk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.resetdesk.platform.Secrets;

/** What somebody can do to a log who may do everything in the database, and lacks only the key. */
final class Mutations {

    /** How many entries the log has that is changed: those in the chain, then those that wait for their link. */
    static final int LINKED = 70;

    static final int WAITING = 10;

    private static final String LAST = "place > (select max(place) from audit_link) - ";

    /** Changes a log; what it did, in words that a failure shows. */
    interface Mutation {
        void change(Log log) throws SQLException;
    }

    /** A log of its own, in its own schema, that no trigger guards. */
    record Log(Connection connection, Random chance) {

        void run(String statement, Object... values) throws SQLException {
            try (var prepared = connection.prepareStatement(statement)) {
                for (int i = 0; i < values.length; i++) {
                    prepared.setObject(i + 1, values[i]);
                }
                assertThat(prepared.executeUpdate()).as(statement).isPositive();
            }
        }

        /** Of a linked one where {@code place} is at most {@link #LINKED}, otherwise of one that waits. */
        UUID entry(int place) throws SQLException {
            return place <= LINKED
                    ? (UUID) one("select entry_id from audit_link where place = " + place)
                    : (UUID) one("select entry_id from audit_waiting order by number limit 1 offset "
                            + (place - LINKED - 1));
        }

        UUID anyEntry() throws SQLException {
            return entry(1 + chance.nextInt(LINKED + WAITING));
        }

        int anyPlace() {
            return 1 + chance.nextInt(LINKED);
        }

        private Object one(String query) throws SQLException {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(query)) {
                assertThat(row.next()).as(query).isTrue();
                return row.getObject(1);
            }
        }
    }

    static final Map<String, Mutation> BY_NAME = new LinkedHashMap<>();

    static {
        for (var column : List.of("who", "act", "about", "detail")) {
            BY_NAME.put("a letter of " + column, log -> {
                var id = log.anyEntry();
                var text = new StringBuilder(
                        (String) log.one("select " + column + " from audit_entry where id = '" + id + "'"));
                var at = log.chance().nextInt(text.length());
                text.setCharAt(at, (char) (text.charAt(at) ^ 1 + log.chance().nextInt(7)));
                log.run("update audit_entry set " + column + " = ? where id = ?", text.toString(), id);
            });
        }
        BY_NAME.put(
                "the time",
                log -> log.run(
                        "update audit_entry set at = at + make_interval(secs => ?) where id = ?",
                        (1 + log.chance().nextInt(1_000_000)) / 1e6,
                        log.anyEntry()));
        for (var column : List.of("mac", "key_id")) {
            BY_NAME.put(
                    "a bit of an entry's " + column,
                    log -> log.run(flipped("audit_entry", column, log) + " where id = ?", log.anyEntry()));
        }
        for (var column : List.of("hash", "key_id")) {
            BY_NAME.put(
                    "a bit of a link's " + column,
                    log -> log.run(flipped("audit_link", column, log) + " where place = ?", log.anyPlace()));
        }
        BY_NAME.put(
                "an entry taken out, its link left",
                log -> log.run("delete from audit_entry where id = ?", log.anyEntry()));
        BY_NAME.put("a link taken out", log -> log.run("delete from audit_link where place = ?", log.anyPlace()));
        BY_NAME.put("entry and link taken out", log -> {
            var place = log.anyPlace();
            log.run("delete from audit_entry where id = ?", log.entry(place));
            log.run("delete from audit_link where place = ?", place);
        });
        BY_NAME.put("entry and link taken out, the rest moved up", log -> {
            var place = 1 + log.chance().nextInt(LINKED - 1);
            log.run("delete from audit_entry where id = ?", log.entry(place));
            log.run("delete from audit_link where place = ?", place);
            log.run("update audit_link set place = -place where place > ?", place);
            log.run("update audit_link set place = -place - 1 where place < 0");
        });
        BY_NAME.put(
                "one that waits forgotten",
                log -> log.run(
                        "delete from audit_waiting where entry_id = ?",
                        log.entry(LINKED + 1 + log.chance().nextInt(WAITING))));
        BY_NAME.put("one put in that waits", log -> {
            var forged = forged(log);
            log.run("insert into audit_waiting (entry_id) values (?)", forged);
        });
        BY_NAME.put("one put in that does not wait", Mutations::forged);
        BY_NAME.put(
                "one put in at the end",
                log -> log.run(
                        "insert into audit_link select max(place) + 1, ?, (array_agg(key_id))[1], ? from audit_link",
                        forged(log),
                        Secrets.sha256("a guess")));
        BY_NAME.put("one put in between", log -> {
            var place = log.anyPlace();
            var forged = forged(log);
            log.run("update audit_link set place = -place where place >= ?", place);
            log.run("update audit_link set place = -place + 1 where place < 0");
            log.run(
                    "insert into audit_link select ?, ?, (array_agg(key_id))[1], ? from audit_link",
                    place,
                    forged,
                    Secrets.sha256("a guess"));
        });
        BY_NAME.put("two entries of links exchanged", log -> {
            var first = log.anyPlace();
            var second = other(first, log);
            var moved = log.entry(first);
            var replaced = log.entry(second);
            log.run("update audit_link set entry_id = gen_random_uuid() where place = ?", first);
            log.run("update audit_link set entry_id = ? where place = ?", moved, second);
            log.run("update audit_link set entry_id = ? where place = ?", replaced, first);
        });
        BY_NAME.put("two links exchanged", log -> {
            var first = log.anyPlace();
            var second = other(first, log);
            log.run("update audit_link set place = -1 where place = ?", first);
            log.run("update audit_link set place = ? where place = ?", first, second);
            log.run("update audit_link set place = ? where place = -1", second);
        });
        BY_NAME.put("what two entries say exchanged", log -> {
            var first = log.anyPlace();
            var ids = List.of(log.entry(first), log.entry(other(first, log)));
            log.run(
                    "update audit_entry e set (at, who, act, about, detail, key_id, mac) ="
                            + " (o.at, o.who, o.act, o.about, o.detail, o.key_id, o.mac)"
                            + " from audit_entry o where e.id in (?, ?) and o.id in (?, ?) and o.id <> e.id",
                    ids.get(0),
                    ids.get(1),
                    ids.get(0),
                    ids.get(1));
        });
        BY_NAME.put("the end cut off", log -> {
            var many = log.anyPlace();
            log.run("delete from audit_entry where id in (select entry_id from audit_link where " + LAST + many + ")");
            log.run("delete from audit_link where " + LAST + many);
        });
        BY_NAME.put("the links at the end cut off, their entries set to wait", log -> {
            var many = log.anyPlace();
            log.run("insert into audit_waiting (entry_id) select entry_id from audit_link where " + LAST + many);
            log.run("delete from audit_link where " + LAST + many);
        });
        BY_NAME.put("everything cut off", log -> {
            for (var table : List.of("entry", "link", "waiting")) {
                log.run("delete from audit_" + table);
            }
        });
        BY_NAME.put("the last replaced by a forged one", log -> {
            var forged = forged(log);
            log.run("delete from audit_entry where id = ?", log.entry(LINKED));
            log.run(
                    "update audit_link set entry_id = ?, hash = ? where place = ?",
                    forged,
                    Secrets.sha256("a guess"),
                    LINKED);
        });
    }

    private static String flipped(String table, String column, Log log) throws SQLException {
        var length = (int) log.one("select length(" + column + ") from " + table + " limit 1") * 8;
        var bit = log.chance().nextInt(length);
        return "update " + table + " set " + column + " = set_bit(" + column + ", " + bit + ", 1 - get_bit(" + column
                + ", " + bit + "))";
    }

    /** As another one, but for a word, and with that one's signature. */
    private static UUID forged(Log log) throws SQLException {
        var id = UUID.randomUUID();
        log.run(
                "insert into audit_entry select ?, at, who, act, about, detail, key_id, mac from audit_entry where id = ?",
                id,
                log.anyEntry());
        return id;
    }

    private static int other(int place, Log log) {
        return 1 + (place + log.chance().nextInt(LINKED - 1)) % LINKED;
    }

    private Mutations() {}
}
