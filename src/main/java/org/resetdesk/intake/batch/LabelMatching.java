package org.resetdesk.intake.batch;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.EvidenceReader;
import org.resetdesk.evidence.Verdict;
import org.resetdesk.intake.batch.BatchFile.Kind;

/**
 * Finds out which device each label shows: by the file's name, or else by what the check reads. That is only to sort them: whether a
 * label is good enough is checked on its case, like any other.
 */
@Singleton
class LabelMatching {

    /** Somebody waits for the page; what is not read by then, they sort by hand. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int SHORTEST_TO_TRUST = 6;

    private final KeptFiles kept;
    private final EvidenceReader reader;

    LabelMatching(KeptFiles kept, EvidenceReader reader) {
        this.kept = kept;
        this.reader = reader;
    }

    void match(List<Row> rows, List<BatchFile> files) {
        var unknown = new ArrayList<BatchFile>();
        for (var file : files) {
            if (file.kind() != Kind.INVOICE && file.row().isEmpty()) {
                var row = byName(rows, file.name());
                row.ifPresent(number -> kept.shows(file, number));
                if (row.isEmpty() && file.kind() == Kind.LABEL) {
                    unknown.add(file);
                }
            }
        }
        var until = System.nanoTime() + PATIENCE.toNanos();
        for (var file : unknown) {
            if (System.nanoTime() < until) {
                read(rows, file, until).ifPresent(number -> kept.shows(file, number));
            }
        }
    }

    /** Rows count from 1. Two that a name could mean are none. */
    private static OptionalInt byName(List<Row> rows, String name) {
        var plain = name.toUpperCase(Locale.ROOT);
        var meant = IntStream.rangeClosed(1, rows.size())
                .filter(number -> rows.get(number - 1).tail().length() >= SHORTEST_TO_TRUST)
                .filter(number -> plain.contains(rows.get(number - 1).tail()))
                .toArray();
        return meant.length == 1 ? OptionalInt.of(meant[0]) : OptionalInt.empty();
    }

    private OptionalInt read(List<Row> rows, BatchFile file, long until) {
        var tried = new HashSet<String>();
        try (var copy = kept.fetched(List.of(file))) {
            for (int number = 1; number <= rows.size() && System.nanoTime() < until; number++) {
                var serial = SerialNumber.asItStands(rows.get(number - 1).serial());
                if (serial.text().isEmpty() || !tried.add(serial.tail())) {
                    continue;
                }
                var found = reader.read(copy.files().get(0).filePath(), file.name(), serial);
                if (found.verdict() == Verdict.MATCH) {
                    return OptionalInt.of(number);
                }
                if (found.verdict() == Verdict.UNREADABLE) {
                    return OptionalInt.empty();
                }
                var other = found.read() == null ? OptionalInt.empty() : rowWith(rows, found.read());
                if (other.isPresent()) {
                    return other;
                }
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt rowWith(List<Row> rows, String read) {
        var tail = SerialNumber.asItStands(read).tail();
        return IntStream.rangeClosed(1, rows.size())
                .filter(number -> rows.get(number - 1).tail().equals(tail))
                .findFirst();
    }
}
