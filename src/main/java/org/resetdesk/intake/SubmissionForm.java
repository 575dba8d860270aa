package org.resetdesk.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What the page and the API for a new case are sent; nothing of it is checked yet. */
public class SubmissionForm extends FormWithFiles {

    @Schema(description = "The maker of the device, by its short name; hikvision where it is left out")
    @RestForm
    String maker;

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

    /** One that came in another way than by a form of its own. */
    public static SubmissionForm of(Map<String, String> texts, List<FileUpload> label) {
        var form = new SubmissionForm();
        form.serial = texts.get("serial");
        form.method = texts.get("method");
        form.model = texts.get("model");
        form.startTime = texts.get("startTime");
        form.resetString = texts.get("resetString");
        form.cameras = texts.get("cameras");
        form.note = texts.get("note");
        form.undertaking = "true";
        form.label = label;
        return form;
    }

    public SubmissionForm with(FileUpload sentExport, FileUpload sentQrPicture) {
        export = sentExport;
        resetQr = sentQrPicture;
        return this;
    }

    public String maker() {
        return Sent.text(maker).toLowerCase(Locale.ROOT);
    }

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

    void forgetResetString() {
        resetString = "";
    }

    private static boolean isYes(String value) {
        return "true".equals(value) || "on".equals(value);
    }
}
