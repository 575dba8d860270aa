package org.resetdesk.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The letters, each in the language of whoever gets it. */
@MessageBundle("letter")
public interface LetterMessages {

    @Message("Case {reference}: we have it, for the device {serial}")
    String submittedSubject(String reference, String serial);

    @Message(
            "Your case for the device {serial} is here. We ask the contact of its site now; if they don't answer, a technician decides.")
    String submittedToContact(String serial);

    @Message("Your case for the device {serial} is here. We read your photo now; then a technician decides.")
    String submitted(String serial);

    @Message("Leave the device switched on and as it is.")
    String leaveItAsItIs();

    @Message("The answer will not work if {reasons}.")
    String notWorkIf(String reasons);

    @Message("{reason}, or if {another}")
    String orIf(String reason, String another);

    @Message("Case {reference}: we need something from you")
    String questionSubject(String reference);

    @Message("To go on with the device {serial} we need: {items}.")
    String question(String serial, String items);

    @Message("The technician writes: {words}")
    String technicianWrites(String words);

    @Message(
            "Answer on the page of the case, or answer this mail and attach what we ask for. You are asked for nothing else.")
    String answerByMail();

    @Message("Answer on the page of the case; you are asked for nothing else.")
    String answerOnPage();

    @Message("Case {reference}: your answer is here")
    String issuedSubject(String reference);

    @Message(
            "The answer for the device {serial} is on the page of the case. It is in no mail, and it runs out: use it soon.")
    String issued(String serial);

    @Message("Leave the device switched on until you have entered it.")
    String leaveItOn();

    @Message("Case {reference}: the verification code was sent")
    String mailedSubject(String reference);

    @Message(
            "The verification code for the device {serial} went to the mailbox on record for it; the page of the case shows which. Ask its owner for the code.")
    String mailed(String serial);

    @Message("Leave the device switched on until you have entered it: a restart makes the code void.")
    String restartVoidsCode();

    @Message("Case {reference}: it was refused")
    String rejectedSubject(String reference);

    @Message("We could not approve the case for the device {serial}: {reason}.")
    String rejected(String serial, String reason);

    @Message("They write: {words}")
    String theyWrite(String words);

    @Message("Case {reference}: you can reset it yourself")
    String otherWaySubject(String reference);

    @Message("The device {serial} can be reset without a case: {way}. Its steps are here.")
    String otherWay(String serial, String way);

    @Message("Does it not work? Submit the device again, and say so in the note.")
    String submitAgain();

    @Message("Case {reference}: your answer runs out soon")
    String expiringSubject(String reference);

    @Message(
            "The answer for the device {serial} can be used until {moment}. Nobody has told us yet that it worked. After that you can ask for a new one on the page of the case.")
    String expiring(String serial, String moment);

    @Message("Case {reference}: your mail is not all we need")
    String notTakenSubject(String reference);

    @Message("What you wrote is on the case. This could not be taken from it:")
    String wordsAreOnCase();

    @Message("Your mail came. This could not be taken from it:")
    String mailCame();

    @Message("Send it on the page of the case, or answer this mail once more and attach it.")
    String sendRest();

    @Message("The page of the case shows how it stands, and what can be done there.")
    String pageShowsHow();

    @Message("Verification code for the device {serial}, case {reference}")
    String codeSubject(String serial, String reference);

    @Message(
            "{person} of {company} asked to reset the password of the device {serial}. This mailbox is on record for it, so the code comes here and to nobody else:")
    String codeFor(String person, String company, String serial);

    @Message(
            "It works until {moment}, unless the device is restarted before. Give it only to somebody whom you want to reset this device. If you expect nothing of the kind, do nothing.")
    String codeWorksUntil(String moment);

    @Message("May the device {serial} be reset? Case {reference}")
    String ownerSubject(String serial, String reference);

    @Message("Hello {contact}, you are on record as the contact of the site {site}.")
    String contactOfSite(String contact, String site);

    @Message("Hello {contact}, you are on record as the contact.")
    String contact(String contact);

    @Message("{person} of {company} asks to reset the password of the device {serial}.")
    String asksToReset(String person, String company, String serial);

    @Message(
            "Read who asks and why, and allow or refuse it on this page. The link works once, until {moment}; without an answer a technician decides.")
    String readAndDecideBy(String moment);

    @Message("Your account at ResetDesk")
    String invitationSubject();

    @Message(
            "Hello {name}, an account was made for you. Choose a password to sign in; the link works once, for seven days.")
    String invitation(String name);

    @Message("See the steps")
    String seeSteps();

    @Message("Read and decide")
    String readAndDecide();

    @Message("Choose a password")
    String choosePassword();

    @Message("Open the case")
    String openCase();

    @Message("You can answer this mail: what you write comes to the case.")
    String youCanAnswer();

    @Message("Or copy this address:")
    String orCopyAddress();

    @Message("{label}:")
    String beforeAddress(String label);
}
