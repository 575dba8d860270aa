package org.resetdesk.intake;

import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.cases.maker.Maker;
import org.resetdesk.cases.maker.Maker.Artefact;
import org.resetdesk.cases.maker.MakerMethod;
import org.resetdesk.cases.maker.MakerMethod.Kind;
import org.resetdesk.cases.maker.MakerMethod.ReplyKind;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.platform.FieldProblem;

/** What a submission must hold, by its maker's page and the method. Finds all problems at once. */
@Singleton
class SubmissionRules {

    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_MODEL = 80;

    /** What was read; whole only where {@code problems} is empty. */
    record Checked(
            Maker maker,
            Optional<SerialNumber> serial,
            Optional<MakerMethod> method,
            Optional<LocalDateTime> startTime,
            List<String> warnings,
            List<FieldProblem> problems) {}

    private final Makers makers;
    private final Fields fields;
    private final Uploads uploads;

    SubmissionRules(Makers makers, Fields fields, Uploads uploads) {
        this.makers = makers;
        this.fields = fields;
        this.uploads = uploads;
    }

    Checked check(SubmissionForm form) {
        var problems = new ArrayList<FieldProblem>();
        var warnings = new ArrayList<String>();
        var maker = maker(form, problems);
        var serial = fields.serial(maker, form.serial(), warnings, problems);
        var method = method(maker, form, problems);
        checkEvidence(maker, form, problems);
        var startTime = method.flatMap(chosen -> startTime(maker, chosen, form, serial, warnings, problems));
        method.filter(chosen -> !chosen.sends().isEmpty())
                .ifPresent(chosen -> checkSent(maker, chosen, form, serial, warnings, problems));
        if (form.note().length() > LONGEST_NOTE) {
            problems.add(new FieldProblem("note", "NOTE_TOO_LONG", "Write at most 2,000 characters."));
        }
        if (form.model().length() > LONGEST_MODEL) {
            problems.add(new FieldProblem(
                    "model", "MODEL_TOO_LONG", "Enter the model as on the label, at most 80 characters."));
        }
        if (!form.undertaking()) {
            problems.add(new FieldProblem(
                    "undertaking",
                    "UNDERTAKING_MISSING",
                    "Confirm that you have the permission to reset this password."));
        }
        return new Checked(maker, serial, method, startTime, warnings, problems);
    }

    private Maker maker(SubmissionForm form, List<FieldProblem> problems) {
        return makers.withId(form.maker()).orElseGet(() -> {
            problems.add(new FieldProblem(
                    "maker", "MAKER_UNKNOWN", "We do not reset devices of this maker. Use " + makers.inWords() + "."));
            return makers.all().get(0);
        });
    }

    private static Optional<MakerMethod> method(Maker maker, SubmissionForm form, List<FieldProblem> problems) {
        var method = maker.method(form.method());
        if (method.isEmpty()) {
            var names = maker.methods().stream()
                    .map(each -> each.name() + " (" + each.method() + ")")
                    .collect(Collectors.joining(", "));
            problems.add(
                    new FieldProblem("method", "METHOD_UNKNOWN", "Choose what the device asks for: " + names + "."));
        }
        return method;
    }

    private void checkEvidence(Maker maker, SubmissionForm form, List<FieldProblem> problems) {
        uploads.checkEvidence("label", form.label(), problems);
        maker.evidence().receipt().ifPresent(receipt -> {
            if (form.invoice().isEmpty()) {
                problems.add(new FieldProblem("invoice", "INVOICE_MISSING", receipt.missing()));
            } else {
                uploads.checkEvidence("invoice", form.invoice(), problems);
            }
        });
    }

    private Optional<LocalDateTime> startTime(
            Maker maker,
            MakerMethod method,
            SubmissionForm form,
            Optional<SerialNumber> serial,
            List<String> warnings,
            List<FieldProblem> problems) {
        if (!method.wantsTime()) {
            return Optional.empty();
        }
        if (method.reply().kinds().contains(ReplyKind.CODES)) {
            serial.filter(read -> read.form() == SerialNumber.Form.SHORT)
                    .ifPresent(
                            read -> warnings.add(
                                    "Only the short serial number is known; a security code usually goes by the full one that SADP shows."));
        }
        return fields.startTime(maker.time().orElseThrow(), form.startTime(), warnings, problems);
    }

    /** One at least of what the method sends must be there, and all that is there must be right. */
    private void checkSent(
            Maker maker,
            MakerMethod method,
            SubmissionForm form,
            Optional<SerialNumber> serial,
            List<String> warnings,
            List<FieldProblem> problems) {
        if (method.sends().stream().noneMatch(kind -> isThere(kind, form))) {
            problems.add(missing(maker.artefact(method.sends().get(0)).orElseThrow()));
        }
        for (var kind : method.sends()) {
            if (isThere(kind, form)) {
                checkSent(maker.artefact(kind).orElseThrow(), form, serial, warnings, problems);
            }
        }
    }

    private static boolean isThere(Kind kind, SubmissionForm form) {
        return switch (kind) {
            case STRING -> !form.resetString().isEmpty();
            case PICTURE -> form.resetQr() != null;
            case EXPORT -> form.export() != null;
        };
    }

    private static FieldProblem missing(Artefact sent) {
        return switch (sent.kind()) {
            case STRING -> new FieldProblem("resetString", "RESET_STRING_MISSING", sent.missing());
            case PICTURE -> new FieldProblem("resetQr", "QR_MISSING", sent.missing());
            case EXPORT -> new FieldProblem("export", "EXPORT_MISSING", sent.missing());
        };
    }

    private void checkSent(
            Artefact sent,
            SubmissionForm form,
            Optional<SerialNumber> serial,
            List<String> warnings,
            List<FieldProblem> problems) {
        switch (sent.kind()) {
            case STRING ->
                fields.refusalOf(form.resetString(), serial, sent).ifPresent(refused -> {
                    problems.add(new FieldProblem("resetString", refused.code(), refused.message()));
                    if (!refused.keep()) {
                        form.forgetResetString();
                    }
                });
            case PICTURE -> uploads.checkQrPicture(form.resetQr(), problems);
            case EXPORT -> uploads.checkExport(form.export(), sent.most(), serial, warnings, problems);
        }
    }
}
