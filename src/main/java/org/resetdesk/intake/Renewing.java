package org.resetdesk.intake;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.resetdesk.account.Account;
import org.resetdesk.cases.Answers;
import org.resetdesk.cases.Attachment;
import org.resetdesk.cases.Attachment.Kind;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.MakerMethod;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.evidence.ExportSerials;
import org.resetdesk.evidence.Findings;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Limits;
import org.resetdesk.platform.Limits.Limited;
import org.resetdesk.platform.Secrets;
import org.resetdesk.platform.language.Words;

/**
 * Takes the one thing that a new answer on the same case needs: nothing or a new start time for codes, a new export for files and keys.
 * A device takes no second answer to an export, and none to one that is too old. Whether the answer before still works is known to
 * issuance alone, which ends it, or refuses the move, in the same transaction.
 */
@Singleton
class Renewing {

    private final Makers makers;
    private final Fields fields;
    private final Uploads uploads;
    private final ResetPictures pictures;
    private final IntakeConfig config;
    private final Findings findings;
    private final Cases cases;
    private final Limits limits;
    private final Clock clock;

    Renewing(
            Makers makers,
            Fields fields,
            Uploads uploads,
            ResetPictures pictures,
            IntakeConfig config,
            Findings findings,
            Cases cases,
            Limits limits,
            Clock clock) {
        this.makers = makers;
        this.fields = fields;
        this.uploads = uploads;
        this.pictures = pictures;
        this.config = config;
        this.findings = findings;
        this.cases = cases;
        this.limits = limits;
        this.clock = clock;
    }

    /** The problems; where there are none, the new answer is asked for. */
    List<FieldProblem> renew(SupportCase supportCase, AnswerForm form, Account installer) {
        limits.count(Limited.SUBMISSION, installer.email());
        var problems = new ArrayList<FieldProblem>();
        var warnings = new ArrayList<String>();
        var contradictions = new ArrayList<String>();
        var method = makers.of(supportCase).method(supportCase.method());
        var answers = method.sends().isEmpty()
                ? newDates(supportCase, form, warnings, problems)
                : newExport(supportCase, method, form, contradictions, problems);
        if (!problems.isEmpty()) {
            return problems;
        }
        var contradicting = Optional.ofNullable(contradictions.isEmpty() ? null : form.export())
                .flatMap(export -> ExportSerials.contradicting(Uploads.bytesOf(export), supportCase.serial()));
        var now = clock.instant();
        cases.move(supportCase.reference(), locked -> {
            var stands =
                    contradictions.isEmpty() && locked.approvalStands(config.evidenceLasts(), config.renewals(), now);
            locked.renew(answers, stands, installer, now);
            warnings.forEach(warning -> locked.note(warning, now));
            contradictions.forEach(contradiction -> locked.contradicted(contradiction, now));
            contradicting.ifPresent(read -> findings.keepContradiction(locked, read));
        });
        return List.of();
    }

    private Answers newDates(
            SupportCase supportCase, AnswerForm form, List<String> warnings, List<FieldProblem> problems) {
        var startTime = form.startTime().isEmpty()
                ? null
                : fields.startTime(makers.timeFor(supportCase), form.startTime(), warnings, problems)
                        .filter(read -> !supportCase.startTime().equals(Optional.of(read)))
                        .orElse(null);
        return new Answers(null, startTime, null, null, List.of());
    }

    private Answers newExport(
            SupportCase supportCase,
            MakerMethod method,
            AnswerForm form,
            List<String> contradictions,
            List<FieldProblem> problems) {
        var serial = Optional.of(supportCase.serial());
        var takesString = method.sends().contains(MakerMethod.Kind.STRING);
        var typed = takesString && !form.resetString().isEmpty();
        var picture = takesString && !typed ? form.resetQr() : null;
        var export = method.sends().contains(MakerMethod.Kind.EXPORT) ? form.export() : null;
        if (!typed && picture == null && export == null) {
            problems.add(
                    takesString
                            ? new FieldProblem("resetString", "RESET_STRING_MISSING", words().newStringMissing())
                            : new FieldProblem("export", "EXPORT_MISSING", words().exportMissing()));
        }
        var string = typed
                ? fields.resetString(
                        "resetString",
                        form.resetString(),
                        serial,
                        makers.artefactFor(supportCase, MakerMethod.Kind.STRING),
                        form::forgetResetString,
                        problems)
                : Optional.ofNullable(picture).flatMap(file -> readPicture(file, supportCase, problems));
        if (export != null) {
            var largest =
                    makers.artefactFor(supportCase, MakerMethod.Kind.EXPORT).most();
            uploads.checkExport(export, largest, serial, contradictions, problems);
        }
        if (problems.isEmpty()) {
            refuseWhatCameBefore(supportCase, string, export, problems);
        }
        return new Answers(
                null, null, string.orElse(null), null, problems.isEmpty() ? stored(export, picture) : List.of());
    }

    private Optional<String> readPicture(FileUpload picture, SupportCase supportCase, List<FieldProblem> problems) {
        var before = problems.size();
        var wanted = makers.artefactFor(supportCase, MakerMethod.Kind.STRING);
        var read = pictures.read(picture, Optional.of(supportCase.serial()), wanted, true, problems);
        if (read.isEmpty() && problems.size() == before) {
            problems.add(new FieldProblem("resetQr", "QR_NOT_READ_NOW", words().pictureNotReadNow()));
        }
        return read;
    }

    private static void refuseWhatCameBefore(
            SupportCase supportCase, Optional<String> string, FileUpload export, List<FieldProblem> problems) {
        var challenge = string.map(text -> HexFormat.of().formatHex(Secrets.sha256(text)))
                .orElseGet(() -> Uploads.sha256(export));
        if (supportCase.challenge().equals(Optional.of(challenge))) {
            problems.add(
                    new FieldProblem(string.isPresent() ? "resetString" : "export", "EXPORT_OLD", words().exportOld()));
        }
    }

    private List<Attachment> stored(FileUpload export, FileUpload picture) {
        var attachments = new ArrayList<Attachment>();
        if (export != null) {
            attachments.add(uploads.stored(Kind.EXPORT, export));
        }
        if (picture != null) {
            attachments.add(uploads.stored(Kind.RESET_QR, picture));
        }
        return attachments;
    }

    private static IntakeProblemMessages words() {
        return Words.of(IntakeProblemMessages.class);
    }
}
