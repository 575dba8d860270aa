package org.resetdesk.intake.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.resetdesk.account.Accounts;
import org.resetdesk.account.Person;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.Submission;
import org.resetdesk.intake.IntakeProblemMessages;
import org.resetdesk.intake.SentKeys;
import org.resetdesk.intake.Submissions;
import org.resetdesk.intake.batch.BatchFile.Kind;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Limits;
import org.resetdesk.platform.Limits.Limited;
import org.resetdesk.platform.Secrets;
import org.resetdesk.platform.language.Words;

/** Makes a case of each row of a batch, all or none, and once however often it is sent. */
@Singleton
class BatchSubmissions {

    static final int MOST_ROWS = 50;

    private static final Set<String> NOT_KEPT = Set.of("RESET_STRING_IS_DEVICE_EXPORT", "RESET_STRING_IS_LABEL");

    sealed interface Outcome {}

    record Submitted(String reference) implements Outcome {}

    /** Problems of a row name its field as {@code rows[0].serial}; {@code files} are kept for the next attempt. */
    record Refused(List<FieldProblem> problems, List<Row> rows, List<BatchFile> files) implements Outcome {}

    private final KeptFiles kept;
    private final LabelMatching matching;
    private final Submissions submissions;
    private final SentKeys keys;
    private final DraftFiles drafts;
    private final Batches batches;
    private final Cases cases;
    private final Accounts accounts;
    private final Limits limits;
    private final Clock clock;

    BatchSubmissions(
            KeptFiles kept,
            LabelMatching matching,
            Submissions submissions,
            SentKeys keys,
            DraftFiles drafts,
            Batches batches,
            Cases cases,
            Accounts accounts,
            Limits limits,
            Clock clock) {
        this.kept = kept;
        this.matching = matching;
        this.submissions = submissions;
        this.keys = keys;
        this.drafts = drafts;
        this.batches = batches;
        this.cases = cases;
        this.accounts = accounts;
        this.limits = limits;
        this.clock = clock;
    }

    /** Keeps what was sent and checks nothing: for a form that wants more rows. */
    List<BatchFile> keep(Person person, BatchForm form, List<FieldProblem> problems) {
        limits.count(Limited.SUBMISSION, person.email());
        kept.keep(person.id(), form, problems);
        kept.assign(person.id(), form.key(), form.assignments());
        return kept.drafts(person.id(), form.key());
    }

    Outcome submit(Person person, BatchForm form) {
        var earlier = submittedEarlier(person, form);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var problems = new ArrayList<>(form.problems());
        var rows = new ArrayList<>(form.rows());
        var files = keep(person, form, problems);
        checkWhole(form, problems);
        if (rows.size() <= MOST_ROWS) {
            matching.match(rows, files);
            files = kept.drafts(person.id(), form.key());
            checkRows(person, rows, files, problems);
        }
        if (problems.isEmpty()) {
            return submitAll(person, form, files);
        }
        // Another attempt may have been quicker, and have taken the files with it.
        var here = files;
        return submittedEarlier(person, form)
                .orElseGet(() -> new Refused(problems, withoutWhatMustNotBeKept(rows, problems), here));
    }

    private Optional<Outcome> submittedEarlier(Person person, BatchForm form) {
        return QuarkusTransaction.requiringNew().call(() -> keys.referenceFor(person.id(), form.key(), digestOf(form))
                .map(Submitted::new));
    }

    private static void checkWhole(BatchForm form, List<FieldProblem> problems) {
        if (form.rows().stream().allMatch(Row::isEmpty)) {
            problems.add(new FieldProblem("rows", "ROWS_MISSING", words().rowsMissing()));
        }
        if (form.rows().size() > MOST_ROWS) {
            problems.add(new FieldProblem(
                    "rows", "TOO_MANY_ROWS", words().tooManyRows(form.rows().size(), MOST_ROWS)));
        }
        if (!form.undertaking()) {
            problems.add(new FieldProblem("undertaking", "UNDERTAKING_MISSING", words().undertakingMissing()));
        }
    }

    private void checkRows(Person person, List<Row> rows, List<BatchFile> files, List<FieldProblem> problems) {
        var firstWith = new HashMap<String, Integer>();
        for (int number = 1; number <= rows.size(); number++) {
            var row = rows.get(number - 1);
            if (row.isEmpty()) {
                continue;
            }
            try (var copies = kept.fetched(RowForms.filesOf(number, files))) {
                for (var problem : submissions.problemsIn(RowForms.of(row, copies), person)) {
                    problems.add(ofRow(number, problem));
                }
            }
            var first = row.serial().isEmpty() ? null : firstWith.putIfAbsent(row.tail(), number);
            if (first != null) {
                problems.add(ofRow(number, new FieldProblem("serial", "SERIAL_TWICE", words().serialTwice(first))));
            }
        }
        var anyLacksLabel = IntStream.rangeClosed(1, rows.size())
                .anyMatch(number -> isThere(rows, number) && RowForms.lacksLabel(number, files));
        files.stream()
                .filter(file -> file.kind() != Kind.INVOICE)
                .filter(file -> file.row().isEmpty()
                        ? file.kind() != Kind.LABEL || !anyLacksLabel
                        : !isThere(rows, file.row().get()))
                .forEach(file ->
                        problems.add(new FieldProblem("files", "FILE_OF_NO_ROW", words().fileOfNoRow(file.name()))));
    }

    private static boolean isThere(List<Row> rows, int number) {
        return number >= 1 && number <= rows.size() && !rows.get(number - 1).isEmpty();
    }

    static FieldProblem ofRow(int number, FieldProblem problem) {
        return new FieldProblem(
                problem.status(),
                "rows[" + (number - 1) + "]." + problem.field(),
                problem.code(),
                words().ofDevice(number, problem.message()));
    }

    /** What may hold credentials is shown to nobody again. */
    private static List<Row> withoutWhatMustNotBeKept(List<Row> rows, List<FieldProblem> problems) {
        for (var problem : problems) {
            if (NOT_KEPT.contains(problem.code())) {
                var place = Integer.parseInt(problem.field().replaceAll("\\D", ""));
                rows.set(place, rows.get(place).withoutResetString());
            }
        }
        return rows;
    }

    private Outcome submitAll(Person person, BatchForm form, List<BatchFile> files) {
        var reference = "BT-" + Secrets.readable(4) + "-" + Secrets.readable(4);
        var prepared = new ArrayList<Submission>();
        for (int number = 1; number <= form.rows().size(); number++) {
            var row = form.rows().get(number - 1);
            if (!row.isEmpty()) {
                try (var copies = kept.fetched(RowForms.filesOf(number, files))) {
                    prepared.add(submissions.prepared(RowForms.of(row, copies), person, reference));
                }
            }
        }
        return QuarkusTransaction.requiringNew().call(() -> submitOnce(person, form, reference, prepared));
    }

    private Outcome submitOnce(Person person, BatchForm form, String reference, List<Submission> prepared) {
        var digest = digestOf(form);
        if (!keys.isFirst(person.id(), form.key(), digest)) {
            return keys.referenceFor(person.id(), form.key(), digest)
                    .<Outcome>map(Submitted::new)
                    .orElseGet(() -> new Refused(
                            List.of(new FieldProblem(
                                    "Idempotency-Key",
                                    "KEY_REUSED",
                                    Words.of(IntakeProblemMessages.class).keyReused())),
                            form.rows(),
                            List.of()));
        }
        var me = accounts.findById(person.id());
        batches.persist(new Batch(reference, me, form.site(), clock.instant()));
        prepared.forEach(submission -> cases.submit(me, submission));
        keys.remember(person.id(), form.key(), reference);
        drafts.forget(person.id(), form.key());
        return new Submitted(reference);
    }

    /** Of what was typed: the files of a second attempt may be kept here already, and are not sent again. */
    private static String digestOf(BatchForm form) {
        var rows = form.rows().stream()
                .filter(row -> !row.isEmpty())
                .map(row -> String.join(
                        "\u0000",
                        row.serial(),
                        row.method(),
                        row.startTime(),
                        row.model(),
                        row.resetString(),
                        row.note()))
                .collect(Collectors.joining("\u0001"));
        return HexFormat.of().formatHex(Secrets.sha256("batch\u0002" + form.site() + "\u0002" + rows));
    }

    private static BatchMessages words() {
        return Words.of(BatchMessages.class);
    }
}
