package org.resetdesk.intake.batch;

import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.resetdesk.intake.SubmissionForm;
import org.resetdesk.intake.batch.BatchFile.Kind;
import org.resetdesk.intake.upload.SentFile;

/** Makes of a row and its files the form of a single case, so that the same rules hold for both. */
final class RowForms {

    private RowForms() {}

    /** The row's own, and the invoices that show all. */
    static List<BatchFile> filesOf(int number, List<BatchFile> files) {
        return files.stream()
                .filter(file -> file.kind() == Kind.INVOICE || file.belongsTo(number))
                .toList();
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
