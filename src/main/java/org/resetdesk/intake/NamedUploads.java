package org.resetdesk.intake;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** The uploads that a page's form names in place of files: sent ahead by its script, or kept of a form that was refused. */
public class NamedUploads {

    @RestForm("labelUpload")
    List<String> label;

    @RestForm("invoiceUpload")
    List<String> invoice;

    @RestForm("exportUpload")
    List<String> export;

    @RestForm("resetQrUpload")
    List<String> resetQr;
}
