package org.resetdesk.notification.reply;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.resetdesk.account.Account;
import org.resetdesk.account.Accounts;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.notification.OwnLetters;
import org.resetdesk.notification.ReplyAddresses;
import org.resetdesk.notification.ReplyAddresses.Addressee;
import org.resetdesk.notification.inbox.InboxConfig;
import org.resetdesk.notification.mime.MailContent;
import org.resetdesk.notification.mime.MailHeaders;
import org.resetdesk.notification.mime.SenderCheck;

/**
 * Decides where a mail belongs. On its case comes what was sent to an address that we gave, by whom we gave it to, as far as anybody can
 * tell; whatever else a person wrote waits for a technician.
 */
@Singleton
class Sorting {

    /** Whoever finds our address can fill the list no further with mails of no case. */
    private static final int MOST_HELD_WITHOUT_CASE = 500;

    private final ReceivedMails mails;
    private final ReplyAddresses addresses;
    private final OwnLetters letters;
    private final Cases cases;
    private final Accounts accounts;
    private final InboxConfig config;

    Sorting(
            ReceivedMails mails,
            ReplyAddresses addresses,
            OwnLetters letters,
            Cases cases,
            Accounts accounts,
            InboxConfig config) {
        this.mails = mails;
        this.addresses = addresses;
        this.letters = letters;
        this.cases = cases;
        this.accounts = accounts;
        this.config = config;
    }

    /** @param content empty where it has more parts than can be looked into */
    void sort(ReceivedMail mail, MailHeaders headers, Optional<MailContent> content) {
        content.ifPresent(read -> mail.says(read.words(), read.files().size()));
        var saysNothing = content.filter(
                        read -> read.words().own().isEmpty() && read.files().isEmpty())
                .isPresent();
        if (saysNothing
                || headers.isAutomatic()
                || headers.messageId().filter(letters::wrote).isPresent()) {
            mail.ignore();
            return;
        }
        var byHeaders = reasonToHold(mail, headers);
        var reason = content.isEmpty() ? Optional.of(HeldBecause.UNREADABLE) : byHeaders;
        if (mail.isSecondOfItsName()) {
            mail.hold(HeldBecause.SAME_IDENTIFIER);
        } else if (reason.isEmpty()) {
            mail.goesToCase();
        } else if (mail.caseId() == null && mails.heldWithoutCase() >= MOST_HELD_WITHOUT_CASE) {
            mail.ignore();
        } else {
            mail.hold(reason.get());
        }
    }

    private Optional<HeldBecause> reasonToHold(ReceivedMail mail, MailHeaders headers) {
        var addressee = addresses.read(headers.recipients());
        if (!(addressee instanceof Addressee.Known known)) {
            return Optional.of(addressee instanceof Addressee.Forged ? HeldBecause.FORGED : HeldBecause.NO_CASE);
        }
        var supportCase = cases.findByIdOptional(known.caseId());
        var person = accounts.findByIdOptional(known.accountId());
        if (supportCase.isEmpty() || person.isEmpty()) {
            return Optional.of(HeldBecause.PERSON_GONE);
        }
        mail.isFor(known);
        if (!mayWrite(person.get(), supportCase.get())) {
            return Optional.of(HeldBecause.PERSON_GONE);
        }
        if (headers.sender().filter(person.get().email()::equals).isEmpty()) {
            return Optional.of(HeldBecause.OTHER_SENDER);
        }
        return headers.senderCheck(config.authservId()) == SenderCheck.FAILED
                ? Optional.of(HeldBecause.SENDER_NOT_PROVEN)
                : Optional.empty();
    }

    private static boolean mayWrite(Account person, SupportCase supportCase) {
        return person.enabled()
                && person.company()
                        .filter(company ->
                                company.id().equals(supportCase.company().id()))
                        .isPresent();
    }
}
