package org.resetdesk.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.resetdesk.intake.upload.Arrival;
import org.resetdesk.intake.upload.ArrivedFiles;
import org.resetdesk.platform.FieldProblem;

/** Keeps the files of a form that is refused, so that a browser without scripts need not send them again. */
@Singleton
class RefusedForms {

    private final Uploads uploads;
    private final IntakeConfig config;

    RefusedForms(Uploads uploads, IntakeConfig config) {
        this.uploads = uploads;
        this.config = config;
    }

    /** Without those that would be refused again. */
    KeptUploads keep(FormWithFiles form, List<FieldProblem> problems, ArrivedFiles arrived) {
        return new KeptUploads(Map.of(
                "label",
                papers(form.label(), arrived),
                "invoice",
                papers(form.invoice(), arrived),
                "export",
                only("export", form.export(), problems, arrived),
                "resetQr",
                only("resetQr", form.resetQr(), problems, arrived)));
    }

    private List<Arrival> papers(List<FileUpload> files, ArrivedFiles arrived) {
        return files.stream()
                .filter(this::isEvidence)
                .map(file -> arrived.keep(file, Uploads.nameOf(file)))
                .toList();
    }

    private boolean isEvidence(FileUpload file) {
        var problems = new ArrayList<FieldProblem>();
        uploads.checkEvidence("label", List.of(file), problems);
        return problems.isEmpty();
    }

    /** Where the chosen way does not need it, nobody has looked at it yet. */
    private List<Arrival> only(String field, FileUpload file, List<FieldProblem> problems, ArrivedFiles arrived) {
        var isKept = file != null
                && file.size() > 0
                && file.size() <= config.largestFile().asLongValue()
                && problems.stream().noneMatch(problem -> problem.field().equals(field));
        return isKept ? List.of(arrived.keep(file, Uploads.nameOf(file))) : List.of();
    }
}
