package org.resetdesk.intake.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import org.resetdesk.account.Person;
import org.resetdesk.cases.Cases;
import org.resetdesk.evidence.Findings;

/** Puts a batch together with its cases. */
@Singleton
class BatchRecords {

    private final Batches batches;
    private final Cases cases;
    private final Findings findings;

    BatchRecords(Batches batches, Cases cases, Findings findings) {
        this.batches = batches;
        this.cases = cases;
        this.findings = findings;
    }

    /** As it stands in the database now. */
    BatchView view(String reference, Person person) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var batch = batches.withReference(reference, person).orElseThrow(NotFoundException::new);
            var ofBatch = cases.ofBatch(reference);
            return BatchView.of(batch, ofBatch, findings.verdictsOn(ofBatch));
        });
    }
}
