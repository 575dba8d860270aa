package org.resetdesk.intake.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resetdesk.cases.Attachment;
import org.resetdesk.cases.maker.MakerMethod;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.evidence.storage.LocalCopies;
import org.resetdesk.intake.Uploads;
import org.resetdesk.intake.batch.BatchFile.Kind;
import org.resetdesk.intake.upload.SentFile;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.IncomingFiles;
import org.resetdesk.platform.language.Words;

/** Puts the files of a batch into the store as they come, so that a wrong row costs nobody a second upload. */
@Singleton
class KeptFiles {

    private static final Pattern NUMBERED = Pattern.compile("(?:export|resetQr)-(\\d{1,3})");

    /** More is no site, and would fill the disk. */
    private static final int MOST_FILES = 300;

    private final Makers makers;
    private final DraftFiles drafts;
    private final Uploads uploads;
    private final LocalCopies local;

    KeptFiles(Makers makers, DraftFiles drafts, Uploads uploads, LocalCopies local) {
        this.makers = makers;
        this.drafts = drafts;
        this.uploads = uploads;
        this.local = local;
    }

    /** What is no file for its field goes to {@code problems} and is not kept. */
    void keep(long accountId, BatchForm form, List<FieldProblem> problems) {
        for (var file : form.files()) {
            var kind = kindOf(file);
            var known = drafts(accountId, form.key());
            var hash = Uploads.sha256(file);
            if (kind.isEmpty() || known.stream().anyMatch(each -> each.isSame(file.name(), hash))) {
                continue;
            }
            if (known.size() >= MOST_FILES) {
                problems.add(new FieldProblem(
                        "files", "TOO_MANY_FILES", Words.of(BatchMessages.class).tooManyFiles(MOST_FILES)));
                return;
            }
            var before = problems.size();
            check(kind.get(), file, problems);
            if (problems.size() == before) {
                var stored = uploads.stored(storedAs(kind.get()), file);
                QuarkusTransaction.requiringNew()
                        .run(() -> drafts.keep(accountId, form.key(), file, kind.get(), rowOf(file), stored));
            }
        }
    }

    private static Optional<Kind> kindOf(SentFile file) {
        return switch (file.name().replaceFirst("-\\d+$", "")) {
            case "label" -> Optional.of(Kind.LABEL);
            case "invoice" -> Optional.of(Kind.INVOICE);
            case "export" -> Optional.of(Kind.EXPORT);
            case "resetQr" -> Optional.of(Kind.RESET_QR);
            default -> Optional.empty();
        };
    }

    private static Integer rowOf(SentFile file) {
        var numbered = NUMBERED.matcher(file.name());
        return numbered.matches() ? Integer.valueOf(numbered.group(1)) : null;
    }

    /** Whether an export fits its row's serial is checked with the row. */
    private void check(Kind kind, SentFile file, List<FieldProblem> problems) {
        var found = new ArrayList<FieldProblem>();
        switch (kind) {
            case LABEL, INVOICE -> uploads.checkEvidence("files", List.of(file), found);
            case EXPORT -> uploads.checkExport(file, largestExport(), Optional.empty(), new ArrayList<>(), found);
            case RESET_QR -> uploads.checkQrPicture(file, found);
        }
        var row = rowOf(file);
        found.forEach(problem -> problems.add(
                row == null
                        ? new FieldProblem(problem.status(), "files", problem.code(), problem.message())
                        : BatchSubmissions.ofRow(row, problem)));
    }

    private int largestExport() {
        return makers.usual().artefact(MakerMethod.Kind.EXPORT).orElseThrow().most();
    }

    private static Attachment.Kind storedAs(Kind kind) {
        return switch (kind) {
            case LABEL, INVOICE -> Attachment.Kind.EVIDENCE;
            case EXPORT -> Attachment.Kind.EXPORT;
            case RESET_QR -> Attachment.Kind.RESET_QR;
        };
    }

    /** Somebody said which device a file shows. */
    void assign(long accountId, String draft, Map<Long, String> choices) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var file : drafts.of(accountId, draft)) {
                var choice = choices.getOrDefault(file.id(), "");
                if (choice.equals("all")) {
                    file.isInvoice();
                } else if (choice.equals("none")) {
                    drafts.delete(file);
                } else if (choice.matches("\\d{1,3}")) {
                    file.shows(Integer.valueOf(choice));
                }
            }
        });
    }

    void shows(BatchFile file, int row) {
        QuarkusTransaction.requiringNew().run(() -> drafts.findById(file.id()).shows(row));
    }

    List<BatchFile> drafts(long accountId, String draft) {
        return QuarkusTransaction.requiringNew().call(() -> drafts.of(accountId, draft));
    }

    /** Copies of these files, to be closed when they are not needed any more. */
    Fetched fetched(List<BatchFile> files) {
        var copies = new Fetched(new ArrayList<>());
        for (var file : files) {
            var path = local.of(file.objectKey()).path();
            copies.files().add(new SentFile(file.kind().name(), path, file.name(), file.size()));
        }
        return copies;
    }

    record Fetched(List<SentFile> files) implements AutoCloseable {

        @Override
        public void close() {
            files.stream().map(SentFile::filePath).forEach(IncomingFiles::delete);
        }
    }
}
