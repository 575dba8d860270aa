package org.resetdesk.intake;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.resetdesk.account.Person;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.Box;
import org.resetdesk.evidence.EvidenceReader;
import org.resetdesk.evidence.Finding;
import org.resetdesk.evidence.Source;
import org.resetdesk.evidence.Unclaimed;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Limits;
import org.resetdesk.platform.Limits.Limited;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.language.Words;

/** Finds out at once whether a photo will do, or what serial number it shows; nothing of it is kept. */
@Singleton
class EvidenceChecks {

    /**
     * What stands on a file of which nothing is claimed yet.
     *
     * @param read to be confirmed by whoever holds the device; null where no serial number was found
     */
    record Look(
            String file,
            String read,
            Source source,
            double confidence,
            Integer page,
            Box box,
            String advice,
            long millis) {

        static Look of(Finding found) {
            var isRead = found.read() != null;
            return new Look(
                    found.file(),
                    found.read(),
                    found.source(),
                    found.confidence(),
                    found.page(),
                    found.box(),
                    isRead ? "" : found.told().advice(),
                    found.millis());
        }
    }

    private final EvidenceReader reader;
    private final Uploads uploads;
    private final Limits limits;

    EvidenceChecks(EvidenceReader reader, Uploads uploads, Limits limits) {
        this.reader = reader;
        this.uploads = uploads;
        this.limits = limits;
    }

    /** Whether it could be one, as a whole; while it is being typed it is not. */
    boolean canBeClaimed(String serial) {
        return SerialNumber.asItStands(serial).text().matches("[A-Za-z0-9][A-Za-z0-9/()._+-]{4,62}[A-Za-z0-9)]");
    }

    /** A finding, or all that hinders one, as JSON. */
    Response answer(FileUpload file, String serial, Person person) {
        limits.count(Limited.EVIDENCE_CHECK, person.email());
        var problems = new ArrayList<FieldProblem>();
        var claimed = SerialNumber.asItStands(serial == null ? "" : serial);
        if (!canBeClaimed(claimed.text())) {
            problems.add(new FieldProblem("serial", "SERIAL_FORM", words().serialToLookFor()));
        }
        checkFile(file, problems);
        return problems.isEmpty()
                ? Response.ok(reader.read(file.uploadedFile(), Uploads.nameOf(file), claimed)
                                .told())
                        .build()
                : Problem.withInput(problems).response();
    }

    /** For the page alone: a serial number is offered there, and somebody says whether it is the one. */
    Response look(FileUpload file, Person person) {
        limits.count(Limited.EVIDENCE_CHECK, person.email());
        var problems = new ArrayList<FieldProblem>();
        checkFile(file, problems);
        return problems.isEmpty()
                ? Response.ok(Look.of(reader.read(file.uploadedFile(), Uploads.nameOf(file), Unclaimed.SERIAL)))
                        .build()
                : Problem.withInput(problems).response();
    }

    private void checkFile(FileUpload file, List<FieldProblem> problems) {
        if (Sent.isThere(file)) {
            uploads.checkEvidence("file", List.of(file), problems);
        } else {
            problems.add(new FieldProblem("file", "FILE_MISSING", words().fileMissing()));
        }
    }

    private static IntakeProblemMessages words() {
        return Words.of(IntakeProblemMessages.class);
    }
}
