package org.resetdesk.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages say of mails: those that went out, those that came, and those that are held. */
@MessageBundle("notification")
public interface NotificationMessages {

    @Message("Mails")
    String mails();

    @Message("case submitted")
    String caseSubmitted();

    @Message("question")
    String question();

    @Message("answer is there")
    String answerIsThere();

    @Message("case refused")
    String caseRefused();

    @Message("answer expires soon")
    String answerExpiresSoon();

    @Message("invitation")
    String invitation();

    @Message("question to the site's contact")
    String questionToContact();

    @Message("code to the mailbox on record")
    String codeToMailbox();

    @Message("your mail is not all we need")
    String mailNotTaken();

    @Message("on its way")
    String onItsWay();

    @Message("sent")
    String sent();

    @Message("could not be sent")
    String notSent();

    @Message("Written by mail")
    String writtenByMail();

    @Message("by mail")
    String byMail();

    @Message("added by {name}")
    String addedBy(String name);

    @Message("{#if count == 1}1 file{#else}{count} files{/if}")
    String files(int count);

    @Message("Quoted text and signature")
    String quoted();

    @Message("wrote by mail")
    String wroteByMail();

    @Message("{#if count == 1}One mail is held:{#else}{count} mails are held:{/if}")
    String mailsHeld(long count);

    @Message(
            "{#if count == 1}nobody knows for sure which case it is for.{#else}nobody knows for sure which cases they are for.{/if}")
    String nobodyKnowsTheirCase(long count);

    @Message("Show held mail")
    String showHeldMail();

    @Message("Held mail")
    String heldMail();

    @Message("Queue")
    String queue();

    @Message(
            "Mails that came to the desk and could not be put on a case by themselves. Each waits for 30 days at most; what it says is shown when you open it.")
    String whatIsHeld();

    @Message("No mail is held.")
    String noneHeld();

    @Message("case {reference}")
    String caseNamed(String reference);

    @Message("Came to a case lately")
    String cameLately();

    @Message("Mail without a subject")
    String noSubject();

    @Message("from {sender}, {moment}")
    String from(String sender, String moment);

    @Message("No words of it could be read.")
    String noWords();

    @Message("{#if count == 1}1 file is attached.{#else}{count} files are attached.{/if}")
    String filesAttached(int count);

    @Message("They are looked into when the mail is added to the case.")
    String lookedIntoLater();

    @Message("They were not kept, since the mail names no case of ours.")
    String notKept();

    @Message("Add it to the case")
    String addToCase();

    @Message("The company sees it there as well. Add it only if you are sure who wrote it.")
    String companySeesIt();

    @Message("Throw it away")
    String throwAway();

    @Message("It is larger than 25 MB, so only its first lines were kept.")
    String tooLarge();

    @Message("It has more parts than any person sends.")
    String unreadable();

    @Message("It was sent to no address that stands in one of our letters.")
    String noCase();

    @Message("It was sent to an address that looks like one of our letters', but we never gave it.")
    String forged();

    @Message("It answers a letter that went to somebody else.")
    String otherSender();

    @Message("Whoever it was that got the letter has no account any more.")
    String personGone();

    @Message("Our mail server says that it is not from the domain that it names.")
    String senderNotProven();

    @Message("There were many answers about this case today: two machines may be writing to each other.")
    String tooMany();

    @Message("It has the identifier of another mail, and is another one.")
    String sameIdentifier();

    @Message("The desk failed to read it several times.")
    String deskTrouble();

    @Message("There is no case with this reference. It looks like RD-XXXX-XXXX.")
    String noSuchCase();

    @Message("This mail is not held any more")
    String notHeld();

    @Message("Somebody has added it to a case or thrown it away.")
    String decidedAlready();

    @Message("Demo mailbox")
    String demoMailbox();

    @Message("All mails that this demo sent, newest first. They lie in its data folder.")
    String allMails();

    @Message("No mail yet.")
    String noMailYet();

    @Message("to {address}")
    String to(String address);

    /** The address follows. */
    @Message("an answer goes to")
    String answerGoesTo();

    @Message("The mail as a mail program shows it")
    String asShown();

    @Message("As plain text")
    String asPlainText();

    @Message(
            "This mail is for the device's owner alone. In this demo the administrator reads the owners' mails: sign in as")
    String forOwnerAlone();
}
