package org.resetdesk.issuance;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.resetdesk.cases.Attachment;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.evidence.storage.ObjectStore;
import org.resetdesk.platform.LaterTask;

/**
 * Asks the issuer for the answer to an approved case. Where the issuer is a technician, or the maker's page says that one gets
 * the answer, there is nothing to do here.
 */
@Singleton
class IssueTask implements LaterTask {

    static final String NAME = "issue-answer";

    private final Cases cases;
    private final Issuer issuer;
    private final Issuing issuing;
    private final Makers makers;
    private final ObjectStore store;
    private final Clock clock;

    IssueTask(Cases cases, Issuer issuer, Issuing issuing, Makers makers, ObjectStore store, Clock clock) {
        this.cases = cases;
        this.issuer = issuer;
        this.issuing = issuing;
        this.makers = makers;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String reference) {
        var request = QuarkusTransaction.requiringNew().call(() -> cases.withReference(reference)
                .filter(supportCase -> supportCase.status() == CaseStatus.APPROVED)
                .filter(supportCase -> makers.of(supportCase).asks())
                .map(this::requestFor));
        request.flatMap(issuer::answer).ifPresent(answer -> record(reference, answer));
    }

    /** What was exported, as a string or as a file: where both came, the string, which people see on the device. */
    private ResetRequest requestFor(SupportCase supportCase) {
        var exported = supportCase
                .resetString()
                .map(string -> string.getBytes(StandardCharsets.UTF_8))
                .or(() -> supportCase.current(Attachment.Kind.EXPORT).map(this::contentOf));
        return new ResetRequest(
                supportCase.reference(),
                supportCase.reference(),
                supportCase.serial(),
                supportCase.method(),
                supportCase.startTime(),
                exported,
                supportCase.cameras(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private void record(String reference, Answer answer) {
        QuarkusTransaction.requiringNew()
                .run(() -> cases.move(reference, locked -> {
                    // Another attempt, or a technician, may have been quicker.
                    if (locked.status() == CaseStatus.APPROVED) {
                        issuing.issue(locked, answer, "Issuer");
                    }
                }));
    }

    @Override
    public void giveUp(String reference, String trouble) {
        QuarkusTransaction.requiringNew()
                .run(() -> cases.move(
                        reference,
                        locked -> locked.note(
                                "The issuer gave no answer. A technician can enter one here.", clock.instant())));
    }

    private byte[] contentOf(Attachment export) {
        try (var content = store.open(export.objectKey())
                .orElseThrow(() -> new IllegalStateException("Attachment " + export.id() + " is not in the store"))) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Attachment " + export.id() + " can't be fetched from the store", e);
        }
    }
}
