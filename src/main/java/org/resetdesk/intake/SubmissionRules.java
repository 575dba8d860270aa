package org.resetdesk.intake;

import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.platform.FieldProblem;

/** What a submission must hold, by method. Finds all problems at once. */
@Singleton
class SubmissionRules {

    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_MODEL = 80;

    /** What was read; whole only where {@code problems} is empty. */
    record Checked(
            Optional<SerialNumber> serial,
            Optional<ResetMethod> method,
            Optional<LocalDateTime> startTime,
            List<String> warnings,
            List<FieldProblem> problems) {}

    private final Fields fields;
    private final Uploads uploads;

    SubmissionRules(Fields fields, Uploads uploads) {
        this.fields = fields;
        this.uploads = uploads;
    }

    Checked check(SubmissionForm form) {
        var problems = new ArrayList<FieldProblem>();
        var warnings = new ArrayList<String>();
        var serial = fields.serial(form.serial(), warnings, problems);
        var method = method(form, problems);
        uploads.checkEvidence("label", form.label(), problems);
        var startTime = method.flatMap(chosen -> whatTheMethodNeeds(chosen, form, serial, warnings, problems));
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
        return new Checked(serial, method, startTime, warnings, problems);
    }

    private static Optional<ResetMethod> method(SubmissionForm form, List<FieldProblem> problems) {
        var method = Arrays.stream(ResetMethod.values())
                .filter(known -> known.name().equals(form.method()))
                .findFirst();
        if (method.isEmpty()) {
            problems.add(new FieldProblem(
                    "method",
                    "METHOD_UNKNOWN",
                    "Choose what the device asks for: a security code, an encrypt file or a key."));
        }
        return method;
    }

    private Optional<LocalDateTime> whatTheMethodNeeds(
            ResetMethod method,
            SubmissionForm form,
            Optional<SerialNumber> serial,
            List<String> warnings,
            List<FieldProblem> problems) {
        switch (method) {
            case SECURITY_CODE -> {
                serial.filter(read -> read.form() == SerialNumber.Form.SHORT)
                        .ifPresent(
                                read -> warnings.add(
                                        "Only the short serial number is known; a security code usually goes by the full one that SADP shows."));
                return fields.startTime(form.startTime(), warnings, problems);
            }
            case ENCRYPT_FILE -> {
                if (form.export() == null) {
                    problems.add(new FieldProblem(
                            "export", "EXPORT_MISSING", "Add the file that SADP exports after Forgot Password."));
                } else {
                    uploads.checkExport(form.export(), serial, warnings, problems);
                }
            }
            case RESET_KEY -> checkChallenge(form, serial, warnings, problems);
        }
        return Optional.empty();
    }

    private void checkChallenge(
            SubmissionForm form, Optional<SerialNumber> serial, List<String> warnings, List<FieldProblem> problems) {
        if (form.resetString().isEmpty() && form.export() == null && form.resetQr() == null) {
            problems.add(new FieldProblem(
                    "resetString",
                    "RESET_STRING_MISSING",
                    "Send the QR code that the device shows, its text, or the file that SADP exports."));
        }
        if (!form.resetString().isEmpty()) {
            fields.refusalOf(form.resetString(), serial).ifPresent(refused -> {
                problems.add(new FieldProblem("resetString", refused.code(), refused.message()));
                if (!refused.keep()) {
                    form.forgetResetString();
                }
            });
        }
        if (form.export() != null) {
            uploads.checkExport(form.export(), serial, warnings, problems);
        }
        if (form.resetQr() != null) {
            uploads.checkQrPicture(form.resetQr(), problems);
        }
    }
}
