package org.resetdesk.intake;

import java.util.List;
import java.util.stream.Stream;
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
        return Sent.text(serial);
    }

    public String startTime() {
        return Sent.text(startTime);
    }

    public String resetString() {
        return Sent.text(resetString);
    }

    public String note() {
        return Sent.text(note);
    }

    void forgetResetString() {
        resetString = "";
    }

    List<FileUpload> label() {
        return Sent.files(label);
    }

    /** Of its files, those that came before it. */
    void add(List<FileUpload> moreLabels, List<FileUpload> moreInvoices) {
        label = Stream.concat(label().stream(), moreLabels.stream()).toList();
        invoice = Stream.concat(invoice().stream(), moreInvoices.stream()).toList();
    }

    List<FileUpload> invoice() {
        return Sent.files(invoice);
    }

    FileUpload export() {
        return Sent.file(export);
    }

    FileUpload resetQr() {
        return Sent.file(resetQr);
    }
}
