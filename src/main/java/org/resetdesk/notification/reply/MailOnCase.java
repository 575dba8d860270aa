package org.resetdesk.notification.reply;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.resetdesk.account.Accounts;
import org.resetdesk.cases.AnswersByMail;
import org.resetdesk.cases.AnswersByMail.Outcome;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.StoryMessages;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.notification.MailNotTaken;
import org.resetdesk.notification.inbox.InboxConfig;
import org.resetdesk.notification.mime.MailContent;
import org.resetdesk.notification.reply.ReceivedMail.State;
import org.resetdesk.platform.IncomingFiles;
import org.resetdesk.platform.NotYet;
import org.resetdesk.platform.language.Language;
import org.resetdesk.platform.language.Words;

/** Puts a mail on its case: its words as a message, its files as the answer to what was asked. */
@Singleton
class MailOnCase {

    private final ReceivedMails mails;
    private final AnswersByMail answers;
    private final Cases cases;
    private final Accounts accounts;
    private final Event<MailNotTaken> notTaken;
    private final IncomingFiles incoming;
    private final InboxConfig config;
    private final Clock clock;

    MailOnCase(
            ReceivedMails mails,
            AnswersByMail answers,
            Cases cases,
            Accounts accounts,
            Event<MailNotTaken> notTaken,
            IncomingFiles incoming,
            InboxConfig config,
            Clock clock) {
        this.mails = mails;
        this.answers = answers;
        this.cases = cases;
        this.accounts = accounts;
        this.notTaken = notTaken;
        this.incoming = incoming;
        this.config = config;
        this.clock = clock;
    }

    /** Does nothing with a mail of which its case is not known, or that is there already. */
    void put(long id, Optional<MailContent> content) {
        var waiting = QuarkusTransaction.requiringNew()
                .call(() -> mails.findByIdOptional(id).filter(mail -> mail.state() == State.FOR_CASE));
        if (waiting.isEmpty()) {
            return;
        }
        var before = QuarkusTransaction.requiringNew()
                .call(() -> cases.findById(waiting.get().caseId()));
        var outcome = outcomeOf(before, waiting.get(), content);
        QuarkusTransaction.requiringNew().run(() -> mails.locked(id, State.FOR_CASE)
                .ifPresent(mail -> cases.move(before.reference(), locked -> {
                    requireSameQuestion(before, locked);
                    put(mail, locked, outcome);
                })));
    }

    private Outcome outcomeOf(SupportCase before, ReceivedMail mail, Optional<MailContent> content) {
        if (content.isEmpty()) {
            return new Outcome(Optional.empty(), List.of());
        }
        try (var attached = AttachedFiles.of(content.get(), incoming)) {
            return languageOf(before, mail).speak(() -> answers.outcomeOf(before, mail.words(), attached.files()));
        }
    }

    /** What is wrong with it goes into a letter, or else into the history of the case. */
    private static Language languageOf(SupportCase before, ReceivedMail mail) {
        var inLetter = mail.decidedBy().isEmpty();
        return inLetter ? before.requester().language().orElse(Language.ENGLISH) : Language.ENGLISH;
    }

    private static void requireSameQuestion(SupportCase before, SupportCase locked) {
        if (!locked.asked().equals(before.asked())) {
            throw new NotYet("Case " + locked.reference() + " was asked something else meanwhile");
        }
    }

    private void put(ReceivedMail mail, SupportCase locked, Outcome outcome) {
        if (mail.decidedBy().isEmpty() && mails.onCaseWithin(Duration.ofDays(1), locked.id()) >= config.mostADay()) {
            mail.hold(HeldBecause.TOO_MANY);
            return;
        }
        var by = accounts.findById(mail.accountId());
        var now = clock.instant();
        var who = mail.decidedBy().isEmpty()
                ? by.name()
                : Words.kept(StoryMessages.class).addedBy(mail.sender(), by.name());
        locked.wroteByMail(who, now);
        outcome.answers().ifPresent(answer -> locked.answer(answer, by, now));
        mail.putOnCase();
        if (mail.decidedBy().isPresent()) {
            outcome.problems()
                    .forEach(problem ->
                            locked.note(Words.kept(StoryMessages.class).ofThatMail(problem), now));
        } else if (!outcome.problems().isEmpty()) {
            var written = !mail.words().isEmpty();
            notTaken.fire(new MailNotTaken(locked, mail.messageId(), written, outcome.problems()));
        }
    }
}
