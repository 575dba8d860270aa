package org.resetdesk.intake.batch;

import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.resetdesk.intake.SubmissionForm;
import org.resetdesk.intake.batch.BatchFile.Kind;
import org.resetdesk.intake.upload.SentFile;

/** Makes of a row and its files the form of a single case, so that the same rules hold for both. */
final class RowForms {

    private RowForms() {}

    /**
     * The row's own, and the invoices that show all. A row without a photo of its own gets those that no device could be told from: a
     * bad photo is then looked at on the case that it holds up, and holds up no other.
     */
    static List<BatchFile> filesOf(int number, List<BatchFile> files) {
        var lacksLabel = lacksLabel(number, files);
        return files.stream()
                .filter(file -> file.kind() == Kind.INVOICE
                        || file.belongsTo(number)
                        || (lacksLabel && isOfNobody(file) && file.kind() == Kind.LABEL))
                .toList();
    }

    static boolean lacksLabel(int number, List<BatchFile> files) {
        return files.stream().noneMatch(file -> file.kind() == Kind.LABEL && file.belongsTo(number));
    }

    private static boolean isOfNobody(BatchFile file) {
        return file.row().isEmpty();
    }

    static SubmissionForm of(Row row, KeptFiles.Fetched copies) {
        var evidence = copies.files().stream()
                .filter(file -> is(file, Kind.LABEL) || is(file, Kind.INVOICE))
                .map(FileUpload.class::cast)
                .toList();
        return SubmissionForm.of(row.texts(), evidence).with(only(copies, Kind.EXPORT), only(copies, Kind.RESET_QR));
    }

    private static boolean is(SentFile file, Kind kind) {
        return file.name().equals(kind.name());
    }

    /** The newest, where one was replaced. */
    private static SentFile only(KeptFiles.Fetched copies, Kind kind) {
        return copies.files().stream()
                .filter(file -> is(file, kind))
                .reduce((older, newer) -> newer)
                .orElse(null);
    }
}
