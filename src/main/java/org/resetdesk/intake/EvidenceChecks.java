package org.resetdesk.intake;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.resetdesk.account.Person;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.EvidenceReader;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Limits;
import org.resetdesk.platform.Limits.Limited;
import org.resetdesk.platform.Problem;

/** Finds out at once whether a photo will do; nothing of it is kept. */
@Singleton
class EvidenceChecks {

    private final EvidenceReader reader;
    private final Uploads uploads;
    private final Limits limits;

    EvidenceChecks(EvidenceReader reader, Uploads uploads, Limits limits) {
        this.reader = reader;
        this.uploads = uploads;
        this.limits = limits;
    }

    /** A finding, or all that hinders one, as JSON. */
    Response answer(FileUpload file, String serial, Person person) {
        limits.count(Limited.EVIDENCE_CHECK, person.email());
        var problems = new ArrayList<FieldProblem>();
        var claimed = SerialNumber.asItStands(serial == null ? "" : serial);
        if (!claimed.text().matches("[A-Za-z0-9][A-Za-z0-9/()._+-]{4,62}[A-Za-z0-9)]")) {
            problems.add(
                    new FieldProblem(
                            "serial",
                            "SERIAL_FORM",
                            "Send the serial number to look for: 6 to 24 letters, digits and hyphens, or the long form that SADP shows."));
        }
        if (Sent.isThere(file)) {
            uploads.checkEvidence("file", List.of(file), problems);
        } else {
            problems.add(
                    new FieldProblem("file", "FILE_MISSING", "Send the picture or document as the part named file."));
        }
        return problems.isEmpty()
                ? Response.ok(reader.read(file.uploadedFile(), Uploads.nameOf(file), claimed))
                        .build()
                : Problem.withInput(problems).response();
    }
}
