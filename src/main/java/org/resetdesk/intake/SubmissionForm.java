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
    String route;

    @RestForm
    String idempotencyKey;

    @RestForm("label")
    List<FileUpload> label;

    @RestForm("export")
    FileUpload export;

    @RestForm("resetQr")
    FileUpload resetQr;

    public String serial() {
        return Sent.text(serial);
    }

    public String method() {
        return Sent.text(method);
    }

    public String model() {
        return Sent.text(model);
    }

    public String startTime() {
        return Sent.text(startTime);
    }

    public String resetString() {
        return Sent.text(resetString);
    }

    public boolean cameras() {
        return isYes(cameras);
    }

    public String note() {
        return Sent.text(note);
    }

    public boolean undertaking() {
        return isYes(undertaking);
    }

    String route() {
        return Sent.text(route);
    }

    public String idempotencyKey() {
        return Sent.text(idempotencyKey);
    }

    List<FileUpload> label() {
        return Sent.files(label);
    }

    FileUpload export() {
        return Sent.file(export);
    }

    FileUpload resetQr() {
        return Sent.file(resetQr);
    }

    void forgetResetString() {
        resetString = "";
    }

    private static boolean isYes(String value) {
        return "true".equals(value) || "on".equals(value);
    }
}
