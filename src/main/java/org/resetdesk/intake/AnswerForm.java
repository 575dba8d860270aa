package org.resetdesk.intake;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What a customer sends who was asked for particular things. */
public class AnswerForm {

    @RestForm
    String serial;

    @RestForm
    String startTime;

    @RestForm
    String resetString;

    @RestForm
    String note;

    @RestForm("label")
    List<FileUpload> label;

    @RestForm("invoice")
    List<FileUpload> invoice;

    @RestForm("export")
    FileUpload export;

    @RestForm("resetQr")
    FileUpload resetQr;

    public String serial() {
        return text(serial);
    }

    public String startTime() {
        return text(startTime);
    }

    public String resetString() {
        return text(resetString);
    }

    public String note() {
        return text(note);
    }

    List<FileUpload> label() {
        return there(label);
    }

    List<FileUpload> invoice() {
        return there(invoice);
    }

    FileUpload export() {
        return SubmissionForm.isThere(export) ? export : null;
    }

    FileUpload resetQr() {
        return SubmissionForm.isThere(resetQr) ? resetQr : null;
    }

    private static List<FileUpload> there(List<FileUpload> files) {
        return files == null
                ? List.of()
                : files.stream().filter(SubmissionForm::isThere).toList();
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
