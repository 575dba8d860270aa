package org.resetdesk.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resetdesk.account.Accounts;
import org.resetdesk.account.Person;
import org.resetdesk.cases.Attachment;
import org.resetdesk.cases.Attachment.Kind;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.Submission;
import org.resetdesk.cases.maker.MakerMethod;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.platform.CrashPoint;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Limits;
import org.resetdesk.platform.Limits.Limited;
import org.resetdesk.platform.Secrets;
import org.resetdesk.platform.language.Words;

/** Makes a case of what an installer sent, once, however often it is sent. */
@Singleton
public class Submissions {

    private static final int LONGEST_KEY = 255;

    sealed interface Outcome {}

    record Submitted(String reference) implements Outcome {}

    record Refused(List<FieldProblem> problems) implements Outcome {

        /** For a page: nobody who fills in its form knows that it carries a key, or by which codes a program names its choices. */
        List<FieldProblem> inWordsOfTheForm() {
            return problems.stream()
                    .map(problem -> switch (problem.code()) {
                        case "KEY_REUSED" -> new FieldProblem("label", problem.code(), words().formSentAlready());
                        case "METHOD_UNKNOWN" ->
                            new FieldProblem(problem.field(), problem.code(), words().methodMissing());
                        default -> problem;
                    })
                    .toList();
        }
    }

    private final SubmissionRules rules;
    private final ResetPictures pictures;
    private final Makers makers;
    private final Uploads uploads;
    private final SentKeys keys;
    private final Cases cases;
    private final Accounts accounts;
    private final Limits limits;

    Submissions(
            SubmissionRules rules,
            ResetPictures pictures,
            Makers makers,
            Uploads uploads,
            SentKeys keys,
            Cases cases,
            Accounts accounts,
            Limits limits) {
        this.rules = rules;
        this.pictures = pictures;
        this.makers = makers;
        this.uploads = uploads;
        this.keys = keys;
        this.cases = cases;
        this.accounts = accounts;
        this.limits = limits;
    }

    /** @param key the sender's name for this submission; empty where there is none */
    Outcome submit(Person person, SubmissionForm form, Optional<String> key) {
        limits.count(Limited.SUBMISSION, person.email());
        var checked = rules.check(form, person);
        var problems = new ArrayList<>(checked.problems());
        var read = readPicture(form, checked, problems);
        key.filter(given -> given.length() > LONGEST_KEY)
                .ifPresent(given ->
                        problems.add(new FieldProblem("Idempotency-Key", "KEY_TOO_LONG", words().keyTooLong())));
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        var submission = stored(form, checked, read, null);
        var digest = digestOf(form, submission.attachments());
        var outcome = QuarkusTransaction.requiringNew().call(() -> submitOnce(person, submission, key, digest));
        CrashPoint.CASE_COMMITTED.pass();
        return outcome;
    }

    /** Nothing where none is sent, or no worker can read it just now: then the evidence check does. */
    private Optional<String> readPicture(
            SubmissionForm form, SubmissionRules.Checked checked, List<FieldProblem> problems) {
        var sent = checked.method()
                .filter(method -> method.sends().contains(MakerMethod.Kind.PICTURE) && form.resetQr() != null);
        if (sent.isEmpty()
                || problems.stream().anyMatch(problem -> problem.field().equals("resetQr"))) {
            return Optional.empty();
        }
        var wanted = checked.maker()
                .artefact(MakerMethod.Kind.STRING)
                .or(() -> makers.usual().artefact(MakerMethod.Kind.STRING))
                .orElseThrow();
        var typed = challenge(form, sent.get()).isPresent();
        return pictures.read(form.resetQr(), checked.serial(), wanted, !typed, problems);
    }

    public List<FieldProblem> problemsIn(SubmissionForm form, Person person) {
        return rules.check(form, person).problems();
    }

    /**
     * Of a form without problems, with its files in the store; to be submitted by the caller, with others of the same batch. A picture of a
     * reset code is read later: one that shows none holds up its own device alone.
     */
    public Submission prepared(SubmissionForm form, Person person, String batch) {
        return stored(form, rules.check(form, person), Optional.empty(), batch);
    }

    private Submission stored(
            SubmissionForm form, SubmissionRules.Checked checked, Optional<String> read, String batch) {
        // Before the row that names them: a case that is there has its files. What no row comes to name is swept away
        // later.
        var method = checked.method().orElseThrow();
        var attachments = store(form, checked);
        return new Submission(
                checked.maker().id(),
                checked.serial().orElseThrow(),
                method.method(),
                form.model().isEmpty() ? null : form.model(),
                checked.startTime().orElse(null),
                challenge(form, method).or(() -> read).orElse(null),
                form.cameras(),
                form.note().isEmpty() ? null : form.note(),
                attachments,
                checked.warnings(),
                checked.contradictions(),
                checked.route().orElseThrow(),
                batch);
    }

    private Outcome submitOnce(Person person, Submission submission, Optional<String> key, String digest) {
        if (key.isPresent() && !keys.isFirst(person.id(), key.get(), digest)) {
            return keys.referenceFor(person.id(), key.get(), digest)
                    .<Outcome>map(Submitted::new)
                    .orElseGet(() -> new Refused(
                            List.of(new FieldProblem("Idempotency-Key", "KEY_REUSED", words().keyReused()))));
        }
        var submitted = cases.submit(accounts.findById(person.id()), submission);
        key.ifPresent(given -> keys.remember(person.id(), given, submitted.reference()));
        CrashPoint.CASE_WRITTEN.pass();
        return new Submitted(submitted.reference());
    }

    private List<Attachment> store(SubmissionForm form, SubmissionRules.Checked checked) {
        var attachments = new ArrayList<Attachment>();
        var sends = checked.method().orElseThrow().sends();
        form.label().forEach(file -> attachments.add(uploads.stored(Kind.EVIDENCE, file)));
        if (checked.maker().evidence().receipt().isPresent()) {
            form.invoice().forEach(file -> attachments.add(uploads.stored(Kind.EVIDENCE, file)));
        }
        if (sends.contains(MakerMethod.Kind.EXPORT) && form.export() != null) {
            attachments.add(uploads.stored(Kind.EXPORT, form.export()));
        }
        if (sends.contains(MakerMethod.Kind.PICTURE) && form.resetQr() != null) {
            attachments.add(uploads.stored(Kind.RESET_QR, form.resetQr()));
        }
        return attachments;
    }

    private static Optional<String> challenge(SubmissionForm form, MakerMethod method) {
        var wanted = method.sends().contains(MakerMethod.Kind.STRING)
                && !form.resetString().isEmpty();
        return wanted ? Optional.of(form.resetString().replaceAll("\\s+", "")) : Optional.empty();
    }

    private static String digestOf(SubmissionForm form, List<Attachment> attachments) {
        var fields = Stream.of(
                form.maker(),
                form.serial(),
                form.method(),
                form.route(),
                form.model(),
                form.startTime(),
                form.resetString(),
                form.cameras() + "",
                form.note());
        var whole = Stream.concat(fields, attachments.stream().map(file -> file.kind() + file.sha256()))
                .collect(Collectors.joining("\u0000"));
        return HexFormat.of().formatHex(Secrets.sha256(whole));
    }

    private static IntakeProblemMessages words() {
        return Words.of(IntakeProblemMessages.class);
    }
}
