package org.resetdesk.issuance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk reads about the answer on a case, and where it types one. */
@MessageBundle("issuanceDesk")
public interface IssuanceDeskMessages {

    @Message(
            "{#if count == 1}One approved case waits for a technician to type its answer.{#else}{count} approved cases wait for a technician to type their answers.{/if}")
    String answersToType(long count);

    @Message("Show what is approved")
    String showApproved();

    @Message("a technician types the answer")
    String technicianTypes();

    @Message("Answer")
    String answer();

    @Message("The issuer was asked on {moment}. Its answer comes here by itself.")
    String issuerAskedOn(String moment);

    @Message("The issuer does not answer now. Cases wait, and it is tried again by itself.")
    String issuerDoesNotAnswerNow();

    @Message("Another company has an answer for this device that works still.")
    String answeredElsewhere();

    @Message(
            "Find out whose device it is before you decide; one company's newer case does not void the other's answer.")
    String findOutWhose();

    @Message("Kind")
    String kind();

    @Message("key")
    String aKey();

    @Message("dated codes")
    String datedCodes();

    @Message("verification code")
    String verificationCode();

    @Message("file")
    String aFile();

    @Message("State")
    String state();

    @Message("works")
    String works();

    @Message("void")
    String isVoid();

    /** A link to the other case follows. */
    @Message("a newer export came with")
    String newerExportCameWith();

    @Message("Until")
    String untilLabel();

    @Message("Sent to")
    String sentTo();

    @Message("Can be shown")
    String canBeShown();

    @Message("{looks} more times")
    String timesMore(int looks);

    @Message("Void")
    String voidLabel();

    @Message("It worked")
    String itWorked();

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message("no (error {number})")
    String noWithError(int number);

    @Message("Enter the answer")
    String enterAnswer();

    @Message("Ask {maker}: {channel}. No issuer of this desk answers for it.")
    String askMaker(String maker, String channel);

    @Message("Dated codes")
    String datedCodesLabel();

    @Message("One a line, the device's date first: 2024-05-14 3J8K2Q1P")
    String oneALine();

    @Message("or the encrypted file")
    String orEncryptedFile();

    @Message("Encrypted file")
    String encryptedFile();

    @Message("It is mailed to the mailbox on record for this device. Nobody sees it here again, you neither.")
    String mailedAndSeenNoMore();

    @Message("Issue it")
    String issueIt();
}
