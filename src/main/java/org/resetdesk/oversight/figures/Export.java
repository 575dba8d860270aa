package org.resetdesk.oversight.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.resetdesk.oversight.figures.Figures.Count;
import org.resetdesk.platform.CsvTable;
import org.resetdesk.platform.language.Words;

/** A table of the figures for a spreadsheet; times are seconds. */
enum Export {
    WAITING {
        @Override
        List<String[]> rows(Figures figures) {
            return counts(words().columnWaitingSince(), figures.waiting());
        }
    },
    DAYS {
        @Override
        List<String[]> rows(Figures figures) {
            var rows = new ArrayList<String[]>();
            rows.add(with(new String[] {words().columnDay(), words().columnSubmitted()}, tally()));
            figures.days()
                    .forEach(day -> rows.add(with(
                            new String[] {day.day().toString(), Long.toString(day.submitted())}, cells(day.tally()))));
            return rows;
        }
    },
    PEOPLE {
        @Override
        List<String[]> rows(Figures figures) {
            var rows = new ArrayList<String[]>();
            rows.add(with(new String[] {words().columnName(), words().columnEmail()}, tally()));
            figures.people().forEach(who -> rows.add(with(new String[] {who.name(), who.email()}, cells(who.tally()))));
            return rows;
        }
    },
    REASONS {
        @Override
        List<String[]> rows(Figures figures) {
            return counts(words().columnReason(), figures.reasons());
        }
    };

    static Optional<Export> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.fileName().equals(name))
                .findFirst();
    }

    abstract List<String[]> rows(Figures figures);

    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    String of(Figures figures) {
        var csv = new StringBuilder();
        rows(figures).forEach(row -> csv.append(CsvTable.line(row)));
        return csv.toString();
    }

    private static List<String[]> counts(String name, List<Count> counts) {
        var rows = new ArrayList<String[]>();
        rows.add(new String[] {name, words().columnCases()});
        counts.forEach(count -> rows.add(new String[] {count.name(), Long.toString(count.count())}));
        return rows;
    }

    private static String[] cells(Tally tally) {
        return new String[] {
            Long.toString(tally.approved()),
            Long.toString(tally.refused()),
            Long.toString(tally.asked()),
            Long.toString(tally.decided().count()),
            Times.seconds(tally.decided().median()),
            Times.seconds(tally.decided().ninety()),
            Long.toString(tally.issued().count()),
            Times.seconds(tally.issued().median()),
            Times.seconds(tally.issued().ninety())
        };
    }

    private static String[] with(String[] first, String[] then) {
        return Stream.of(first, then).flatMap(Arrays::stream).toArray(String[]::new);
    }

    private static String[] tally() {
        return new String[] {
            words().columnApproved(),
            words().columnRefused(),
            words().columnAsked(),
            words().columnDecisions(),
            words().columnMedianDecision(),
            words().columnNinetyDecision(),
            words().columnAnswers(),
            words().columnMedianAnswer(),
            words().columnNinetyAnswer()
        };
    }

    private static FiguresMessages words() {
        return Words.of(FiguresMessages.class);
    }
}
