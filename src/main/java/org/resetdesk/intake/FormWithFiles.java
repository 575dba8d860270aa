package org.resetdesk.intake;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.resetdesk.intake.upload.ArrivedFiles;

/** The files that a new case, an answer and a renewal are sent with, each those that it needs. */
public abstract class FormWithFiles {

    @RestForm("label")
    List<FileUpload> label;

    @Schema(description = "The receipt, where the maker wants one")
    @RestForm("invoice")
    List<FileUpload> invoice;

    @RestForm("export")
    FileUpload export;

    @RestForm("resetQr")
    FileUpload resetQr;

    /** Of its files, those that came before it. One that was chosen now goes before one that is here. */
    void add(ArrivedFiles arrived, NamedUploads named) {
        label = together(label(), arrived.of("label", named.label));
        invoice = together(invoice(), arrived.of("invoice", named.invoice));
        export = onlyOne(export(), arrived.of("export", named.export));
        resetQr = onlyOne(resetQr(), arrived.of("resetQr", named.resetQr));
    }

    private static List<FileUpload> together(List<FileUpload> chosen, List<FileUpload> here) {
        return Stream.concat(chosen.stream(), here.stream()).toList();
    }

    private static FileUpload onlyOne(FileUpload chosen, List<FileUpload> here) {
        return chosen == null && !here.isEmpty() ? here.get(0) : chosen;
    }

    List<FileUpload> label() {
        return Sent.files(label);
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
