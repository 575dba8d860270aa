package org.resetdesk.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.resetdesk.cases.CodesToMail;
import org.resetdesk.platform.CrashPoint;
import org.resetdesk.platform.LaterTask;

/** Hands one letter to the post office; where its answer was lost, again, under the same Message-ID. */
@Singleton
class DeliverLetterTask implements LaterTask {

    static final String NAME = "deliver-letter";

    private final Ledger ledger;
    private final CodesToMail codes;
    private final PostOffice postOffice;
    private final Clock clock;

    DeliverLetterTask(Ledger ledger, CodesToMail codes, PostOffice postOffice, Clock clock) {
        this.ledger = ledger;
        this.codes = codes;
        this.postOffice = postOffice;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Over a day or so, with the pauses that grow to ten minutes. */
    @Override
    public int attempts() {
        return 150;
    }

    @Override
    public void run(String instance) {
        var id = Long.parseLong(instance);
        var waiting = QuarkusTransaction.requiringNew().call(() -> ledger.findByIdOptional(id)
                .filter(PostedLetter::isWaiting)
                .flatMap(this::ready));
        waiting.ifPresent(letter -> deliver(id, letter));
    }

    /** A letter whose code is void by now stays here. */
    private Optional<Letter> ready(PostedLetter posted) {
        if (!posted.carriesCode()) {
            return Optional.of(posted.letter());
        }
        var code = codes.codeFor(posted.caseId());
        if (code.isEmpty()) {
            posted.failed();
        }
        return code.map(posted::letterWith);
    }

    private void deliver(long id, Letter letter) {
        try {
            postOffice.deliver(letter);
        } catch (Undelivered trouble) {
            QuarkusTransaction.requiringNew()
                    .run(() -> found(id).ifPresent(posted -> posted.failedOnce(trouble.getMessage())));
            throw trouble;
        }
        CrashPoint.LETTER_HANDED_OVER.pass();
        QuarkusTransaction.requiringNew().run(() -> found(id).ifPresent(this::sent));
        CrashPoint.LETTER_MARKED_SENT.pass();
    }

    private void sent(PostedLetter posted) {
        posted.sent(clock.instant());
        if (posted.carriesCode()) {
            codes.mailed(posted.caseId());
        }
    }

    @Override
    public void giveUp(String instance, String trouble) {
        QuarkusTransaction.requiringNew()
                .run(() -> found(Long.parseLong(instance)).ifPresent(PostedLetter::failed));
    }

    private Optional<PostedLetter> found(long id) {
        return ledger.findByIdOptional(id);
    }
}
