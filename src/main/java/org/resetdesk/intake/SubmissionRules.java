package org.resetdesk.intake;

import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.resetdesk.account.Person;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.cases.Route;
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
            Optional<Route> route,
            List<String> warnings,
            List<String> contradictions,
            List<FieldProblem> problems) {}

    private final Fields fields;
    private final Uploads uploads;
    private final RegistryRules registry;

    SubmissionRules(Fields fields, Uploads uploads, RegistryRules registry) {
        this.fields = fields;
        this.uploads = uploads;
        this.registry = registry;
    }

    Checked check(SubmissionForm form, Person person) {
        var problems = new ArrayList<FieldProblem>();
        var warnings = new ArrayList<String>();
        var contradictions = new ArrayList<String>();
        var serial = fields.serial(form.serial(), warnings, problems);
        var method = method(form, problems);
        var route = route(form, problems);
        if (!form.label().isEmpty() || route.filter(Route.SITE_OWNER::equals).isEmpty()) {
            uploads.checkEvidence("label", form.label(), problems);
        }
        var startTime =
                method.flatMap(chosen -> whatTheMethodNeeds(chosen, form, serial, warnings, contradictions, problems));
        serial.ifPresent(named -> checkWithRegistry(named, method, route, person, problems));
        if (route.filter(Route.SITE_OWNER::equals).isPresent() && form.note().isEmpty()) {
            problems.add(new FieldProblem(
                    "note", "REASON_MISSING", "Say why it is to be reset: the site's contact decides by that."));
        }
        fields.checkText(
                "note", form.note(), LONGEST_NOTE, "NOTE_TOO_LONG", "Write at most 2,000 characters.", problems);
        fields.checkText(
                "model",
                form.model(),
                LONGEST_MODEL,
                "MODEL_TOO_LONG",
                "Enter the model as on the label, at most 80 characters.",
                problems);
        if (!form.undertaking()) {
            problems.add(new FieldProblem(
                    "undertaking",
                    "UNDERTAKING_MISSING",
                    "Confirm that you have the permission to reset this password."));
        }
        return new Checked(serial, method, startTime, route, warnings, contradictions, problems);
    }

    private void checkWithRegistry(
            SerialNumber serial,
            Optional<ResetMethod> method,
            Optional<Route> route,
            Person person,
            List<FieldProblem> problems) {
        var before = problems.size();
        if (route.filter(Route.SITE_OWNER::equals).isPresent()) {
            registry.checkContact(serial, person, problems);
        }
        if (problems.size() == before
                && method.filter(ResetMethod.VERIFICATION_CODE::equals).isPresent()) {
            registry.checkMailbox(serial, person, problems);
        }
    }

    /** The desk, where nothing is said. */
    private static Optional<Route> route(SubmissionForm form, List<FieldProblem> problems) {
        if (form.route().isEmpty()) {
            return Optional.of(Route.DESK);
        }
        var route = Arrays.stream(Route.values())
                .filter(known -> known.name().equals(form.route()))
                .findFirst();
        if (route.isEmpty()) {
            problems.add(new FieldProblem(
                    "route", "ROUTE_UNKNOWN", "Choose who decides: " + Arrays.toString(Route.values()) + "."));
        }
        return route;
    }

    private static Optional<ResetMethod> method(SubmissionForm form, List<FieldProblem> problems) {
        var method = Arrays.stream(ResetMethod.values())
                .filter(known -> known.name().equals(form.method()))
                .findFirst();
        if (method.isEmpty()) {
            problems.add(
                    new FieldProblem(
                            "method",
                            "METHOD_UNKNOWN",
                            "Choose what the device asks for: a security code, an encrypt file, a key or a verification code."));
        }
        return method;
    }

    private Optional<LocalDateTime> whatTheMethodNeeds(
            ResetMethod method,
            SubmissionForm form,
            Optional<SerialNumber> serial,
            List<String> warnings,
            List<String> contradictions,
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
                    uploads.checkExport(form.export(), serial, contradictions, problems);
                }
            }
            case RESET_KEY -> checkChallenge(form, serial, contradictions, problems);
            case VERIFICATION_CODE -> checkQrCode(form, serial, problems);
        }
        return Optional.empty();
    }

    private void checkChallenge(
            SubmissionForm form,
            Optional<SerialNumber> serial,
            List<String> contradictions,
            List<FieldProblem> problems) {
        if (form.resetString().isEmpty() && form.export() == null && form.resetQr() == null) {
            problems.add(new FieldProblem(
                    "resetString",
                    "RESET_STRING_MISSING",
                    "Send the QR code that the device shows, its text, or the file that SADP exports."));
        }
        checkStringAndPicture(form, serial, problems);
        if (form.export() != null) {
            uploads.checkExport(form.export(), serial, contradictions, problems);
        }
    }

    private void checkQrCode(SubmissionForm form, Optional<SerialNumber> serial, List<FieldProblem> problems) {
        if (form.resetString().isEmpty() && form.resetQr() == null) {
            problems.add(
                    new FieldProblem(
                            "resetString",
                            "RESET_STRING_MISSING",
                            "Send the QR code that the recorder shows under Verify by Hik-Connect or by Reserved Email, or its text."));
        }
        checkStringAndPicture(form, serial, problems);
    }

    private void checkStringAndPicture(
            SubmissionForm form, Optional<SerialNumber> serial, List<FieldProblem> problems) {
        if (!form.resetString().isEmpty()) {
            fields.refusalOf(form.resetString(), serial).ifPresent(refused -> {
                problems.add(new FieldProblem("resetString", refused.code(), refused.message()));
                if (!refused.keep()) {
                    form.forgetResetString();
                }
            });
        }
        if (form.resetQr() != null) {
            uploads.checkQrPicture(form.resetQr(), problems);
        }
    }
}
