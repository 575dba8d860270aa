package org.resetdesk.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.resetdesk.platform.language.Words;

/**
 * What a check of the whole log found: any entry that was changed, taken out, put in, moved or cut off.
 *
 * @param linked   how many entries stand in the chain
 * @param waiting  how many are signed and wait for their link
 * @param head     of the chain as it is now, to be kept elsewhere and passed to a later check
 * @param problems each in words; no more than a hundred
 */
public record Verification(long linked, long waiting, String head, List<String> problems) {

    private static final int MOST_PROBLEMS = 100;

    public boolean isIntact() {
        return problems.isEmpty();
    }

    /** @param named heads that must be reached besides the one that is kept in the file */
    static Verification of(Connection connection, AuditKeys keys, HeadFile file, List<Head> named) throws SQLException {
        var check = new Check(connection, keys);
        // Before the log, which only grows meanwhile.
        var kept = file.read();
        if (kept.isEmpty()) {
            check.problem(words().headNotOurs());
        }
        return check.verification(Stream.concat(named.stream(), kept.stream()).toList());
    }

    static Verification of(Connection connection, AuditKeys keys, List<Head> earlierHeads) throws SQLException {
        return new Check(connection, keys).verification(earlierHeads);
    }

    private static final class Check {

        private final Connection connection;
        private final AuditKeys keys;
        private final List<String> problems = new ArrayList<>();
        private Head head = Head.OF_NOTHING;

        Check(Connection connection, AuditKeys keys) {
            this.connection = connection;
            this.keys = keys;
        }

        Verification verification(List<Head> earlierHeads) throws SQLException {
            checkLinks(earlierHeads);
            for (var earlier : earlierHeads) {
                if (earlier.place() > head.place()) {
                    problem(words().cutShort(earlier.place(), head.place()));
                }
            }
            var waiting = checkWaiting();
            return new Verification(head.place(), waiting, head.toString(), List.copyOf(problems));
        }

        private void checkLinks(List<Head> earlierHeads) throws SQLException {
            try (var query = connection.prepareStatement("select l.place, l.entry_id, l.key_id link_key, l.hash, "
                    + Chain.Stored.COLUMNS
                    + " from audit_link l left join audit_entry e on e.id = l.entry_id order by l.place")) {
                // Not all at once into memory; takes effect in a transaction.
                query.setFetchSize(1000);
                var rows = query.executeQuery();
                while (rows.next()) {
                    var place = rows.getLong("place");
                    if (place != head.place() + 1) {
                        problem(words().missingBetween(head.place(), place));
                    }
                    var linkKey = rows.getBytes("link_key");
                    var hash = rows.getBytes("hash");
                    if (rows.getObject("id") == null) {
                        problem(words().takenOut(place, rows.getString("entry_id")));
                    } else {
                        checkLink(place, linkKey, hash, Chain.Stored.in(rows));
                    }
                    head = new Head(place, hash);
                    for (var earlier : earlierHeads) {
                        if (earlier.place() == place && !earlier.equals(head)) {
                            problem(words().writtenAnew(place));
                        }
                    }
                }
            }
        }

        private void checkLink(long place, byte[] linkKey, byte[] hash, Chain.Stored entry) {
            if (!keys.knows(linkKey) || !keys.knows(entry.keyId())) {
                var unknown = keys.knows(linkKey) ? entry.keyId() : linkKey;
                problem(words().keyNotHere(place, HexFormat.of().formatHex(unknown)));
                return;
            }
            if (!entry.isSignedBy(keys)) {
                problem(words().changed(place, String.valueOf(entry.id())));
            }
            if (!keys.signed(linkKey, hash, Chain.partsOfLink(head, entry))) {
                problem(words().doesNotFollow(place, String.valueOf(entry.id())));
            }
        }

        /** Those that no link names: signed, and still waiting, or they would wait for ever. */
        private long checkWaiting() throws SQLException {
            var waiting = 0L;
            try (var query = connection.prepareStatement("select " + Chain.Stored.COLUMNS
                    + ", w.entry_id is not null waits from audit_entry e left join audit_waiting w on w.entry_id = e.id"
                    + " where not exists (select 1 from audit_link l where l.entry_id = e.id) order by e.at")) {
                query.setFetchSize(1000);
                var rows = query.executeQuery();
                while (rows.next()) {
                    waiting++;
                    var entry = Chain.Stored.in(rows);
                    if (!entry.isSignedBy(keys)) {
                        problem(words().notInChain(String.valueOf(entry.id())));
                    } else if (!rows.getBoolean("waits")) {
                        problem(words().takenOutOfChain(String.valueOf(entry.id())));
                    }
                }
            }
            try (var query = connection.prepareStatement("select w.entry_id from audit_waiting w"
                    + " where not exists (select 1 from audit_entry e where e.id = w.entry_id)")) {
                var rows = query.executeQuery();
                while (rows.next()) {
                    problem(words().takenOutBefore(rows.getString(1)));
                }
            }
            return waiting;
        }

        private void problem(String what) {
            if (problems.size() < MOST_PROBLEMS) {
                problems.add(what);
            }
        }
    }

    private static AuditMessages words() {
        return Words.of(AuditMessages.class);
    }
}
