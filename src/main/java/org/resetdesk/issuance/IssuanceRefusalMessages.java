package org.resetdesk.issuance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why an answer is not shown, or not taken. */
@MessageBundle("issuanceRefusal")
public interface IssuanceRefusalMessages {

    @Message("A verification code has 4 to 12 letters and digits.")
    String verificationCodeForm();

    @Message("Add the encrypted file, at most 64 kB.")
    String fileMissing();

    @Message("This is larger than 64 kB, so it is no encrypted file.")
    String fileTooLarge();

    @Message("This is a program, picture or document. Add the encrypted file that the device is to take.")
    String noFileForDevice();

    @Message("The answer is a verification code. It went to the mailbox on record and is shown nowhere else.")
    String answerWasMailed();

    @Message("The answer is no file; reveal it instead.")
    String answerIsNoFile();

    @Message("The answer is a file; download it instead.")
    String answerIsAFile();

    @Message("Case {reference} has no answer to show yet.")
    String notIssued(String reference);

    @Message(
            "The answer of case {reference} is void: a new one was asked for, and then the case was withdrawn. Submit a new case.")
    String voidAndWithdrawn(String reference);

    @Message("The answer of case {reference} is void: a new one was asked for, and refused. The case says why.")
    String voidAndRefused(String reference);

    @Message(
            "The answer of case {reference} is void: before a new one is made, we need something from you. The case says what.")
    String voidAndAwaitingCustomer(String reference);

    @Message("The answer of case {reference} is void: a new one is being made. Look again soon.")
    String voidAndBeingMade(String reference);

    @Message(
            "The answer of case {reference} is void: the device exported again, for case {newer}. Use the answer there.")
    String overtakenAndIssued(String reference, String newer);

    @Message(
            "The answer of case {reference} is void: the device exported again, for case {newer}. That case came to nothing. Export anew and ask for a new answer on case {reference}.")
    String overtakenInVain(String reference, String newer);

    @Message(
            "The answer of case {reference} is void: the device exported again, for case {newer}. The answer comes there.")
    String overtakenAndAwaited(String reference, String newer);

    @Message("The answer of case {reference} was shown as often as it may be. Ask for a new one on the case.")
    String spent(String reference);

    @Message("The answer of case {reference} has expired. Ask for a new one on the case.")
    String hasExpired(String reference);

    @Message("The answer of case {reference} still works. If the device was restarted since, send its new start time.")
    String stillLive(String reference);

    @Message(
            "The device was restarted after case {reference} was sent. Send its new start time, or use the newer case.")
    String restartedAfter(String reference);

    @Message("Case {reference} is not approved ({status}): only an approved case takes an answer, once.")
    String notApproved(String reference, String status);

    @Message(
            "The issuer was asked about case {reference} and may answer at any moment. You can enter an answer when it gives none.")
    String issuerWasAsked(String reference);

    @Message(
            "The device exported again, for case {newer}, so it takes no answer to case {reference}. Answer the newer one.")
    String exportedAgain(String newer, String reference);

    @Message(
            "No mailbox is on record for the device of case {reference} any more, so a code has nowhere to go. An administrator can enter one.")
    String noMailbox(String reference);

    @Message("Case {reference} has no verification code that still works.")
    String noMailedCode(String reference);
}
