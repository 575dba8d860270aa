package org.resetdesk.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.cases.maker.Maker.Artefact;
import org.resetdesk.evidence.worker.Answer;
import org.resetdesk.evidence.worker.AttachmentInspector;
import org.resetdesk.platform.FieldProblem;

/** Reads the picture of a reset QR code while its sender waits, so that a wrong one is noticed at once. */
@Singleton
class ResetPictures {

    private final Fields fields;
    private final Uploads uploads;
    private final AttachmentInspector inspector;

    ResetPictures(Fields fields, Uploads uploads, AttachmentInspector inspector) {
        this.fields = fields;
        this.uploads = uploads;
        this.inspector = inspector;
    }

    /**
     * The code's text. Without it and without a problem, no worker could read the picture just now.
     *
     * @param needed whether nothing but the picture tells the code; a wrong code is a problem in any case
     */
    Optional<String> read(
            FileUpload picture,
            Optional<SerialNumber> serial,
            Artefact wanted,
            boolean needed,
            List<FieldProblem> problems) {
        var before = problems.size();
        uploads.checkQrPicture(picture, problems);
        if (problems.size() > before) {
            return Optional.empty();
        }
        var answer = inspector.qrText(picture.uploadedFile(), Uploads.nameOf(picture));
        if (answer instanceof Answer.Done<String> done) {
            return fields.resetString("resetQr", done.result(), serial, wanted, () -> {}, problems);
        }
        if (answer instanceof Answer.Refused<String> refused && needed) {
            problems.add(new FieldProblem(
                    "resetQr", refused.refusal().code(), refused.refusal().told()));
        }
        return Optional.empty();
    }
}
