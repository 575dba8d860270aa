package org.resetdesk.intake;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resetdesk.account.Account;
import org.resetdesk.cases.Answers;
import org.resetdesk.cases.AskedItem;
import org.resetdesk.cases.Attachment;
import org.resetdesk.cases.Attachment.Kind;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.Maker.Artefact;
import org.resetdesk.cases.maker.MakerMethod;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.platform.CrashPoint;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.language.Words;

/** Takes a customer's answer to just what was asked. */
@Singleton
class Answering {

    private final Makers makers;
    private final Fields fields;
    private final Uploads uploads;
    private final ResetPictures pictures;
    private final Cases cases;
    private final Clock clock;

    Answering(Makers makers, Fields fields, Uploads uploads, ResetPictures pictures, Cases cases, Clock clock) {
        this.makers = makers;
        this.fields = fields;
        this.uploads = uploads;
        this.pictures = pictures;
        this.cases = cases;
        this.clock = clock;
    }

    /** The problems; where there are none, the answer is on the case. */
    List<FieldProblem> answer(SupportCase supportCase, AnswerForm form, Account installer) {
        var asked = supportCase.asked();
        var maker = makers.of(supportCase);
        var problems = new ArrayList<FieldProblem>();
        var warnings = new ArrayList<String>();
        Optional<SerialNumber> serial = asked.contains(AskedItem.SERIAL)
                ? fields.serial(maker, form.serial(), warnings, problems)
                : Optional.empty();
        Optional<LocalDateTime> startTime = asked.contains(AskedItem.START_TIME)
                ? fields.startTime(makers.timeFor(supportCase), form.startTime(), warnings, problems)
                : Optional.empty();
        var contradictions = new ArrayList<String>();
        var claimed = serial.or(() -> Optional.of(supportCase.serial()));
        checkFiles(supportCase, form, claimed, contradictions, problems);
        Optional<String> resetString = asked.contains(AskedItem.RESET_STRING)
                ? resetString(makers.artefactFor(supportCase, MakerMethod.Kind.STRING), form, claimed, problems)
                : Optional.empty();
        if (asked.contains(AskedItem.EXPLANATION)) {
            checkNote(form.note(), problems);
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        var answers = new Answers(
                serial.orElse(null),
                startTime.orElse(null),
                resetString.orElse(null),
                asked.contains(AskedItem.EXPLANATION) ? form.note() : null,
                stored(asked, form));
        var now = clock.instant();
        cases.move(supportCase.reference(), locked -> {
            locked.answer(answers, installer, now);
            warnings.forEach(warning -> locked.note(warning, now));
            contradictions.forEach(contradiction -> locked.contradicted(contradiction, now));
        });
        CrashPoint.ANSWER_COMMITTED.pass();
        return List.of();
    }

    private void checkNote(String note, List<FieldProblem> problems) {
        var words = words().wordsInAnswer();
        if (note.isEmpty()) {
            problems.add(new FieldProblem("note", "NOTE_MISSING", words));
        }
        fields.checkText("note", note, 2000, "NOTE_MISSING", words, problems);
    }

    private void checkFiles(
            SupportCase supportCase,
            AnswerForm form,
            Optional<SerialNumber> serial,
            List<String> contradictions,
            List<FieldProblem> problems) {
        var asked = supportCase.asked();
        if (asked.contains(AskedItem.LABEL_PHOTO)) {
            uploads.checkEvidence("label", form.label(), problems);
        }
        if (asked.contains(AskedItem.INVOICE)) {
            uploads.checkEvidence("invoice", form.invoice(), problems);
        }
        if (asked.contains(AskedItem.EXPORT)) {
            if (form.export() == null) {
                problems.add(new FieldProblem("export", "EXPORT_MISSING", words().exportMissing()));
            } else {
                uploads.checkExport(
                        form.export(),
                        makers.artefactFor(supportCase, MakerMethod.Kind.EXPORT).most(),
                        serial,
                        contradictions,
                        problems);
            }
        }
    }

    /** Nothing without a problem where a picture has to be read later. */
    private Optional<String> resetString(
            Artefact wanted, AnswerForm form, Optional<SerialNumber> serial, List<FieldProblem> problems) {
        Optional<String> read = form.resetQr() == null
                ? Optional.empty()
                : pictures.read(
                        form.resetQr(), serial, wanted, form.resetString().isEmpty(), problems);
        if (form.resetQr() == null && form.resetString().isEmpty()) {
            problems.add(new FieldProblem("resetString", "RESET_STRING_MISSING", words().stringMissing()));
        }
        return form.resetString().isEmpty()
                ? read
                : fields.resetString(
                        "resetString", form.resetString(), serial, wanted, form::forgetResetString, problems);
    }

    private List<Attachment> stored(List<AskedItem> asked, AnswerForm form) {
        var attachments = new ArrayList<Attachment>();
        if (asked.contains(AskedItem.LABEL_PHOTO)) {
            form.label().forEach(file -> attachments.add(uploads.stored(Kind.EVIDENCE, file)));
        }
        if (asked.contains(AskedItem.INVOICE)) {
            form.invoice().forEach(file -> attachments.add(uploads.stored(Kind.EVIDENCE, file)));
        }
        if (asked.contains(AskedItem.EXPORT)) {
            attachments.add(uploads.stored(Kind.EXPORT, form.export()));
        }
        if (asked.contains(AskedItem.RESET_STRING) && form.resetQr() != null) {
            attachments.add(uploads.stored(Kind.RESET_QR, form.resetQr()));
        }
        return attachments;
    }

    private static IntakeProblemMessages words() {
        return Words.of(IntakeProblemMessages.class);
    }
}
