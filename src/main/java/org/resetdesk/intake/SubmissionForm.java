package org.resetdesk.intake;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What the page and the API for a new case are sent; nothing of it is checked yet. */
public class SubmissionForm {

    @RestForm
    String serial;

    @RestForm
    String method;

    @RestForm
    String model;

    @RestForm
    String startTime;

    @RestForm
    String resetString;

    @RestForm
    String cameras;

    @RestForm
    String note;

    @RestForm
    String undertaking;

    @RestForm
    String idempotencyKey;

    @RestForm("label")
    List<FileUpload> label;

    @RestForm("export")
    FileUpload export;

    @RestForm("resetQr")
    FileUpload resetQr;

    public String serial() {
        return text(serial);
    }

    public String method() {
        return text(method);
    }

    public String model() {
        return text(model);
    }

    public String startTime() {
        return text(startTime);
    }

    public String resetString() {
        return text(resetString);
    }

    public boolean cameras() {
        return isYes(cameras);
    }

    public String note() {
        return text(note);
    }

    public boolean undertaking() {
        return isYes(undertaking);
    }

    public String idempotencyKey() {
        return text(idempotencyKey);
    }

    /** A browser sends an empty file field as a file without a name. */
    List<FileUpload> label() {
        return label == null
                ? List.of()
                : label.stream().filter(SubmissionForm::isThere).toList();
    }

    FileUpload export() {
        return isThere(export) ? export : null;
    }

    FileUpload resetQr() {
        return isThere(resetQr) ? resetQr : null;
    }

    void forgetResetString() {
        resetString = "";
    }

    static boolean isThere(FileUpload file) {
        return file != null
                && (file.size() > 0
                        || (file.fileName() != null && !file.fileName().isBlank()));
    }

    private static boolean isYes(String value) {
        return "true".equals(value) || "on".equals(value);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
