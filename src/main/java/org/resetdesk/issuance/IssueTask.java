package org.resetdesk.issuance;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.resetdesk.cases.Attachment;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.StoryMessages;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.evidence.storage.ObjectStore;
import org.resetdesk.platform.CrashPoint;
import org.resetdesk.platform.LaterTask;
import org.resetdesk.platform.NotYet;
import org.resetdesk.platform.language.Words;

/**
 * Asks the issuer for the answer to an approved case, under the id of its {@link IssuerRequest}. Without an open one there is nothing
 * to do: a technician types the answer, or it is there.
 */
@Singleton
class IssueTask implements LaterTask {

    static final String NAME = "issue-answer";

    /** Of an issuer that is down for hours, a case learns this late that it is back. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

    /** @param again it may have been asked before */
    private record Asking(ResetRequest request, boolean again) {}

    private final Cases cases;
    private final IssuerRequests requests;
    private final Issuer issuer;
    private final Issuing issuing;
    private final Makers makers;
    private final ObjectStore store;
    private final Clock clock;

    IssueTask(
            Cases cases,
            IssuerRequests requests,
            Issuer issuer,
            Issuing issuing,
            Makers makers,
            ObjectStore store,
            Clock clock) {
        this.cases = cases;
        this.requests = requests;
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
    public Duration pauseAfter(int failures) {
        var pause = LaterTask.super.pauseAfter(failures);
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** As many as the issuer's patience has room for. */
    @Override
    public int attempts() {
        var attempts = 1;
        for (var waited = Duration.ZERO; waited.compareTo(issuer.patience()) < 0; attempts++) {
            waited = waited.plus(pauseAfter(attempts));
        }
        return attempts;
    }

    /** Another one for each approval: a case may be renewed while the work that answered it before is just being put away. */
    static String instanceFor(SupportCase supportCase, IssuerRequest request) {
        return supportCase.reference() + "#" + request.id();
    }

    private static String referenceIn(String instance) {
        return instance.split("#")[0];
    }

    @Override
    public void run(String instance) {
        QuarkusTransaction.requiringNew()
                .call(() -> asking(referenceIn(instance)))
                .ifPresent(this::ask);
    }

    /** Commits that the issuer is about to be asked: whoever comes after a crash asks what became of it. */
    private Optional<Asking> asking(String reference) {
        return cases.withReference(reference)
                .filter(supportCase -> supportCase.status() == CaseStatus.APPROVED)
                .flatMap(supportCase -> requests.openOn(supportCase.id())
                        .map(request ->
                                new Asking(requestFor(supportCase, request), request.aboutToAsk(clock.instant()))));
    }

    private void ask(Asking asking) {
        var request = asking.request();
        CrashPoint.ISSUER_TO_BE_ASKED.pass();
        var reply = asking.again() ? issuer.askAgain(request) : issuer.ask(request);
        if (reply instanceof Reply.Pending) {
            throw new NotYet("The issuer has no answer yet");
        }
        if (reply instanceof Reply.ExportRefused refused) {
            leaveToCustomer(request.reference(), refused.why());
        } else if (reply instanceof Reply.NoAnswer none) {
            leaveToTechnician(request.reference(), story().issuerGivesNone(none.why()));
        } else {
            record(request, (Reply.Answered) reply);
        }
    }

    /** What was exported, as a string or as a file: where both came, the string, which people see on the device. */
    private ResetRequest requestFor(SupportCase supportCase, IssuerRequest request) {
        var exported = supportCase
                .resetString()
                .map(string -> string.getBytes(StandardCharsets.UTF_8))
                .or(() -> supportCase.current(Attachment.Kind.EXPORT).map(this::contentOf));
        return new ResetRequest(
                request.id().toString(),
                supportCase.reference(),
                supportCase.serial(),
                supportCase.method(),
                supportCase.startTime(),
                exported,
                supportCase.cameras(),
                // The same when it is asked again.
                LocalDate.ofInstant(request.requestedAt(), ZoneOffset.UTC),
                supportCase.challengeAt(),
                request.requestedAt().plus(issuing.usualValidity(supportCase)));
    }

    private void record(ResetRequest request, Reply.Answered answered) {
        CrashPoint.ISSUER_ANSWERED.pass();
        whileOpen(request.reference(), (locked, open) -> {
            // After another approval the answer of an earlier one is nobody's any more.
            if (!open.id().toString().equals(request.requestId())) {
                return;
            }
            if (answered.answer() instanceof Answer.VerificationCode
                    && issuing.mailboxFor(locked).isEmpty()) {
                open.close(IssuerRequest.Ending.GIVEN_UP, clock.instant());
                locked.giveUpOnIssuer(story().noMailboxForCode(), clock.instant());
                return;
            }
            issuing.issue(
                    locked,
                    answered.answer(),
                    answered.expiresAt(),
                    Words.kept(StoryMessages.class).issuer());
        });
        CrashPoint.ANSWER_ISSUED.pass();
    }

    @Override
    public void giveUp(String instance, String trouble) {
        leaveToTechnician(referenceIn(instance), story().issuerGaveNoneInTime());
    }

    private void leaveToTechnician(String reference, String why) {
        whileOpen(reference, (locked, open) -> {
            open.close(IssuerRequest.Ending.GIVEN_UP, clock.instant());
            locked.giveUpOnIssuer(story().technicianHasToEnterOne(why), clock.instant());
        });
    }

    private void leaveToCustomer(String reference, String why) {
        whileOpen(reference, (locked, open) -> {
            var now = clock.instant();
            open.close(IssuerRequest.Ending.GIVEN_UP, now);
            makers.of(locked)
                    .exportFor(locked)
                    .ifPresentOrElse(
                            item -> {
                                locked.note(story().issuerGivesNone(why), now);
                                locked.askForExport(item, story().exportAnew(), now);
                            },
                            () -> locked.giveUpOnIssuer(
                                    story().technicianHasToEnterOne(story().issuerGivesNone(why)), now));
        });
    }

    /** Nothing where another attempt was quicker, or the installer withdrew. */
    private void whileOpen(String reference, BiConsumer<SupportCase, IssuerRequest> act) {
        cases.move(reference, locked -> requests.openOn(locked.id()).ifPresent(open -> act.accept(locked, open)));
    }

    private byte[] contentOf(Attachment export) {
        try (var content = store.open(export.objectKey())
                .orElseThrow(() -> new IllegalStateException("Attachment " + export.id() + " is not in the store"))) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Attachment " + export.id() + " can't be fetched from the store", e);
        }
    }

    private static StoryMessages story() {
        return Words.kept(StoryMessages.class);
    }
}
