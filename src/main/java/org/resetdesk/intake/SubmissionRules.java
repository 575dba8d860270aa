package org.resetdesk.intake;

import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resetdesk.account.Person;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.cases.Route;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.cases.StoryMessages;
import org.resetdesk.cases.maker.Maker;
import org.resetdesk.cases.maker.Maker.Artefact;
import org.resetdesk.cases.maker.MakerMethod;
import org.resetdesk.cases.maker.MakerMethod.Kind;
import org.resetdesk.cases.maker.MakerMethod.ReplyKind;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.language.Words;

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
            Optional<Route> route,
            List<String> warnings,
            List<String> contradictions,
            List<FieldProblem> problems) {}

    private final Makers makers;
    private final Fields fields;
    private final Uploads uploads;
    private final RegistryRules registry;

    SubmissionRules(Makers makers, Fields fields, Uploads uploads, RegistryRules registry) {
        this.makers = makers;
        this.fields = fields;
        this.uploads = uploads;
        this.registry = registry;
    }

    Checked check(SubmissionForm form, Person person) {
        var problems = new ArrayList<FieldProblem>();
        var warnings = new ArrayList<String>();
        var contradictions = new ArrayList<String>();
        var maker = maker(form, problems);
        var serial = fields.serial(maker, form.serial(), warnings, problems);
        var method = method(maker, form, problems);
        var route = route(form, problems);
        checkEvidence(maker, form, route, problems);
        var startTime = method.flatMap(chosen -> startTime(maker, chosen, form, serial, warnings, problems));
        method.filter(chosen -> !chosen.sends().isEmpty())
                .ifPresent(chosen -> checkSent(maker, chosen, form, serial, contradictions, problems));
        serial.ifPresent(named -> checkWithRegistry(named, method, route, person, problems));
        if (route.filter(Route.SITE_OWNER::equals).isPresent() && form.note().isEmpty()) {
            problems.add(new FieldProblem("note", "REASON_MISSING", words().reasonMissing()));
        }
        fields.checkText("note", form.note(), LONGEST_NOTE, "NOTE_TOO_LONG", words().noteTooLong(), problems);
        fields.checkText("model", form.model(), LONGEST_MODEL, "MODEL_TOO_LONG", words().modelTooLong(), problems);
        if (!form.undertaking()) {
            problems.add(new FieldProblem("undertaking", "UNDERTAKING_MISSING", words().undertakingMissing()));
        }
        return new Checked(maker, serial, method, startTime, route, warnings, contradictions, problems);
    }

    private void checkWithRegistry(
            SerialNumber serial,
            Optional<MakerMethod> method,
            Optional<Route> route,
            Person person,
            List<FieldProblem> problems) {
        var before = problems.size();
        if (route.filter(Route.SITE_OWNER::equals).isPresent()) {
            registry.checkContact(serial, person, problems);
        }
        if (problems.size() == before
                && method.filter(chosen -> chosen.method() == ResetMethod.VERIFICATION_CODE)
                        .isPresent()) {
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
            problems.add(
                    new FieldProblem("route", "ROUTE_UNKNOWN", words().routeUnknown(Arrays.toString(Route.values()))));
        }
        return route;
    }

    private Maker maker(SubmissionForm form, List<FieldProblem> problems) {
        return makers.withId(form.maker()).orElseGet(() -> {
            problems.add(new FieldProblem("maker", "MAKER_UNKNOWN", words().makerUnknown(makers.inWords())));
            return makers.usual();
        });
    }

    private static Optional<MakerMethod> method(Maker maker, SubmissionForm form, List<FieldProblem> problems) {
        var method = maker.method(form.method());
        if (method.isEmpty()) {
            var names = maker.methods().stream()
                    .map(each -> each.name() + " (" + each.method() + ")")
                    .collect(Collectors.joining(", "));
            problems.add(new FieldProblem("method", "METHOD_UNKNOWN", words().methodUnknown(names)));
        }
        return method;
    }

    /** An owner who is asked knows the device. */
    private void checkEvidence(Maker maker, SubmissionForm form, Optional<Route> route, List<FieldProblem> problems) {
        var ownerKnows = route.filter(Route.SITE_OWNER::equals).isPresent();
        if (!form.label().isEmpty() || !ownerKnows) {
            uploads.checkEvidence("label", form.label(), problems);
        }
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
                            read -> warnings.add(Words.kept(StoryMessages.class).onlyShortSerial()));
        }
        return fields.startTime(maker.time().orElseThrow(), form.startTime(), warnings, problems);
    }

    /** One at least of what the method sends must be there, and all that is there must be right. */
    private void checkSent(
            Maker maker,
            MakerMethod method,
            SubmissionForm form,
            Optional<SerialNumber> serial,
            List<String> contradictions,
            List<FieldProblem> problems) {
        if (method.sends().stream().noneMatch(kind -> isThere(kind, form))) {
            problems.add(missing(method, maker.artefact(method.sends().get(0)).orElseThrow()));
        }
        for (var kind : method.sends()) {
            if (isThere(kind, form)) {
                checkSent(maker.artefact(kind).orElseThrow(), form, serial, contradictions, problems);
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

    private static FieldProblem missing(MakerMethod method, Artefact sent) {
        var words = method.missing().orElse(sent.missing());
        return switch (sent.kind()) {
            case STRING -> new FieldProblem("resetString", "RESET_STRING_MISSING", words);
            case PICTURE -> new FieldProblem("resetQr", "QR_MISSING", words);
            case EXPORT -> new FieldProblem("export", "EXPORT_MISSING", words);
        };
    }

    private void checkSent(
            Artefact sent,
            SubmissionForm form,
            Optional<SerialNumber> serial,
            List<String> contradictions,
            List<FieldProblem> problems) {
        switch (sent.kind()) {
            case STRING ->
                fields.resetString("resetString", form.resetString(), serial, sent, form::forgetResetString, problems);
            case PICTURE -> uploads.checkQrPicture(form.resetQr(), problems);
            case EXPORT -> uploads.checkExport(form.export(), sent.most(), serial, contradictions, problems);
        }
    }

    private static IntakeProblemMessages words() {
        return Words.of(IntakeProblemMessages.class);
    }
}
