package org.resetdesk.evidence;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.resetdesk.cases.Attachment;
import org.resetdesk.cases.Attachment.Kind;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.ResetString;
import org.resetdesk.cases.StoryMessages;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.evidence.attachment.Reading;
import org.resetdesk.evidence.attachment.StaffCopy;
import org.resetdesk.evidence.storage.LocalCopies;
import org.resetdesk.evidence.storage.ObjectStore;
import org.resetdesk.evidence.worker.Answer;
import org.resetdesk.evidence.worker.AttachmentInspector;
import org.resetdesk.evidence.worker.Death;
import org.resetdesk.evidence.worker.Urgency;
import org.resetdesk.evidence.worker.WorkerPool;
import org.resetdesk.platform.CrashPoint;
import org.resetdesk.platform.LaterTask;
import org.resetdesk.platform.language.Words;

/** Reads the evidence of a case that came or was answered, one file after the other, and hands the case to a technician. */
@Singleton
class CheckEvidenceTask implements LaterTask {

    static final String NAME = "check-evidence";

    /** One round of checking one case; evidence that comes later is another round. */
    private record Round(String reference, int number) {

        static Round of(String instance) {
            var parts = instance.split("#");
            return new Round(parts[0], Integer.parseInt(parts[1]));
        }

        boolean isCurrentFor(SupportCase supportCase) {
            return supportCase.status() == CaseStatus.CHECKING_EVIDENCE && supportCase.checkRound() == number;
        }
    }

    private final Cases cases;
    private final Makers makers;
    private final Findings findings;
    private final ObjectStore store;
    private final LocalCopies local;
    private final StaffPictures staffPictures;
    private final AttachmentInspector inspector;
    private final MeterRegistry metrics;
    private final Clock clock;

    CheckEvidenceTask(
            Cases cases,
            Makers makers,
            Findings findings,
            ObjectStore store,
            LocalCopies local,
            StaffPictures staffPictures,
            AttachmentInspector inspector,
            MeterRegistry metrics,
            Clock clock) {
        this.cases = cases;
        this.makers = makers;
        this.findings = findings;
        this.store = store;
        this.local = local;
        this.staffPictures = staffPictures;
        this.inspector = inspector;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int attempts() {
        return 6;
    }

    @Override
    public void run(String instance) {
        var round = Round.of(instance);
        var waiting = QuarkusTransaction.requiringNew().call(() -> current(round));
        waiting.ifPresent(supportCase -> {
            supportCase
                    .current(Kind.RESET_QR)
                    .filter(picture -> supportCase.resetString().isEmpty())
                    .ifPresent(picture -> readResetString(supportCase, picture));
            unread(supportCase).forEach(attachment -> check(supportCase, attachment));
            supportCase.current(Kind.EXPORT).ifPresent(export -> checkExport(supportCase, export));
            handOver(round, story().qrWanted());
            CrashPoint.EVIDENCE_HANDED_OVER.pass();
        });
    }

    /** Whole, with all that is read of it outside the transaction. */
    private Optional<SupportCase> current(Round round) {
        var found = cases.withReference(round.reference()).filter(round::isCurrentFor);
        found.ifPresent(SupportCase::attachments);
        return found;
    }

    private List<Attachment> unread(SupportCase supportCase) {
        return QuarkusTransaction.requiringNew().call(() -> supportCase.evidence().stream()
                .filter(attachment -> !findings.isCurrent(supportCase, attachment))
                .toList());
    }

    private void check(SupportCase supportCase, Attachment attachment) {
        try (var file = local.of(attachment.objectKey())) {
            var answer = askTwice(supportCase, attachment, file.path());
            var finding = answer instanceof Answer.Done<Reading> done
                    ? done.result().finding()
                    : Finding.of(
                            attachment.name(),
                            supportCase.serial(),
                            Sighting.unreadable(WorkerPool.advice(answer)),
                            null,
                            0);
            var kept = new FileFinding(supportCase, attachment, finding);
            if (answer instanceof Answer.Done<Reading> done) {
                kept.hasPictureHash(done.result().pictureHash());
                var page = finding.page() == null ? 1 : finding.page();
                if (staffPictures.make(attachment, file.path(), page, StaffPictures.keyOf(attachment))
                        instanceof Answer.Done<StaffCopy> view) {
                    kept.hasView(view.result(), page);
                }
            }
            CrashPoint.FINDING_MADE.pass();
            QuarkusTransaction.requiringNew().run(() -> findings.keep(kept));
            CrashPoint.FINDING_KEPT.pass();
            metrics.timer("resetdesk_checks", "verdict", finding.verdict().name())
                    .record(Duration.ofMillis(finding.millis()));
        }
    }

    /** A file of which two workers died is set aside for a person. */
    private Answer<Reading> askTwice(SupportCase supportCase, Attachment attachment, Path file) {
        var answer = inspector.check(file, attachment.name(), supportCase.serial(), Urgency.LATER);
        if (answer instanceof Answer.Died<?>) {
            answer = inspector.check(file, attachment.name(), supportCase.serial(), Urgency.LATER);
        }
        if (answer instanceof Answer.Busy<?>) {
            throw new IllegalStateException("No worker had time for case " + supportCase.reference());
        }
        return answer;
    }

    private void readResetString(SupportCase supportCase, Attachment picture) {
        try (var file = local.of(picture.objectKey())) {
            var answer = inspector.qrText(file.path(), picture.name());
            if (answer instanceof Answer.Busy<?>) {
                throw new IllegalStateException("No worker had time for case " + supportCase.reference());
            }
            var now = clock.instant();
            if (answer instanceof Answer.Died<?> died && died.death() == Death.NOT_STARTED) {
                throw new IllegalStateException("No worker started for case " + supportCase.reference());
            }
            if (!(answer instanceof Answer.Done<String> done)) {
                cases.move(
                        supportCase.reference(),
                        locked -> locked.note(story().qrUnreadable(WorkerPool.advice(answer)), now));
                return;
            }
            var reading = ResetString.read(done.result(), Optional.of(supportCase.serial()));
            if (reading instanceof ResetString.Accepted accepted) {
                cases.move(
                        supportCase.reference(),
                        locked -> locked.resetStringRead(accepted.string().text(), now));
            } else {
                setAside(supportCase, picture, (ResetString.Refused) reading);
            }
        }
    }

    /** A picture of what may hold credentials goes out of the store as soon as the case counts on it no more. */
    private void setAside(SupportCase supportCase, Attachment picture, ResetString.Refused refused) {
        cases.move(supportCase.reference(), locked -> {
            locked.note(refused.message(), clock.instant());
            if (!refused.keep()) {
                locked.discard(Kind.RESET_QR);
            }
        });
        if (!refused.keep()) {
            staffPictures.forget(picture);
            store.delete(picture.objectKey());
        }
    }

    /** Only what it says against the case is a finding; one of an earlier serial number may be there. */
    private void checkExport(SupportCase supportCase, Attachment export) {
        try (var file = local.of(export.objectKey())) {
            var contradicting = ExportSerials.contradicting(Files.readAllBytes(file.path()), supportCase.serial());
            QuarkusTransaction.requiringNew()
                    .run(() -> contradicting.ifPresentOrElse(
                            read -> findings.keepContradiction(supportCase, read), () -> findings.forget(export)));
        } catch (IOException e) {
            throw new UncheckedIOException("Attachment " + export.id() + " can't be read", e);
        }
    }

    /** @param why the customer is asked where there is nothing to make an answer of; null where a person is to find out */
    private void handOver(Round round, String why) {
        cases.move(round.reference(), supportCase -> {
            if (!round.isCurrentFor(supportCase)) {
                return;
            }
            var maker = makers.of(supportCase);
            if (why != null && maker.lacksExport(supportCase)) {
                supportCase.askForExport(maker.exportFor(supportCase).orElseThrow(), why, clock.instant());
            } else {
                var verdict = findings.verdictOn(supportCase);
                supportCase.evidenceRead(story().evidenceRead(verdict.kept()), clock.instant());
            }
        });
    }

    /** Trouble with our own machinery never decides a case: a person gets it, with the files marked as not read. */
    @Override
    public void giveUp(String instance, String trouble) {
        var round = Round.of(instance);
        QuarkusTransaction.requiringNew()
                .run(() -> current(round).ifPresent(supportCase -> supportCase.evidence().stream()
                        .filter(attachment -> !findings.isCurrent(supportCase, attachment))
                        .map(attachment -> new FileFinding(
                                supportCase,
                                attachment,
                                Finding.of(
                                        attachment.name(),
                                        supportCase.serial(),
                                        Sighting.unreadable(FileAdvice.words().technicianWillLook()),
                                        null,
                                        0)))
                        .forEach(findings::keep)));
        handOver(round, null);
    }

    private static StoryMessages story() {
        return Words.kept(StoryMessages.class);
    }
}
