package org.resetdesk.guidance.aftercare;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** After a reset: the next step where it failed, what to set up where it worked, and the rules for a new password. */
@MessageBundle("aftercare")
public interface AftercareMessages {

    @Message("Next step")
    String nextStep();

    @Message("{text}.")
    String sentence(String text);

    @Message("Error {code}, {message}: {cause}.")
    String error(Integer code, String message, String cause);

    @Message("We do not know error {code}.")
    String errorUnknown(Integer code);

    @Message("You told us no error number.")
    String noErrorTold();

    @Message("Find the next step by what the screen says")
    String findByScreen();

    @Message(", or ask for a new answer.")
    String orAskAnew();

    @Message("Ask for a new answer")
    String askForNewAnswer();

    @Message("Check a new password")
    String checkNewPassword();

    @Message("Before you leave the device")
    String beforeYouLeave();

    @Message("So that the next reset needs no case, set these up now, while you know the password:")
    String setUpNow();

    @Message("The owner's e-mail address")
    String ownersEmail();

    @Message("On the recorder go to Configuration, User. Select admin and choose Edit.")
    String openUser();

    @Message("Enter the new password as Old Password.")
    String enterAsOld();

    @Message("Choose the settings of Reserved E-mail, and enter the address of")
    String enterAddressOf();

    @Message("the owner, not your own")
    String ownerNotYours();

    @Message(": codes go there when you are long gone.")
    String codesGoThere();

    @Message("Validation questions")
    String questions();

    @Message(
            "Set all three in the same place, and hand the answers to the owner: nothing corrects their spelling later.")
    String setAllThree();

    @Message("A new GUID file")
    String newGuidFile();

    @Message("Export it to a USB stick in the same place. The one from before is void since the reset.")
    String exportToStick();

    @Message("Newer recorders ask for all three when the password is set. Not every firmware has each.")
    String notEveryFirmware();

    @Message("A new password")
    String newPasswordTitle();

    @Message("Will the device take this password?")
    String willItBeTaken();

    @Message("New password")
    String newPassword();

    @Message("It is checked in your browser and sent nowhere.")
    String checkedHere();

    @Message("Show it")
    String showIt();

    @Message("The rules")
    String rules();

    @Message("8 to 16 characters. Some dialogs take 15 at most, so better 15.")
    String ruleLength();

    @Message("At least two kinds of: digits, small letters, capitals, signs.")
    String ruleKinds();

    @Message("Signs are")
    String ruleSigns();

    @Message("Without the user name, admin, nimda and 123.")
    String ruleNames();

    @Message("Without four digits in a row that go up or down, like 4567 or 7654.")
    String ruleRuns();

    @Message("Without four equal characters in a row.")
    String ruleEquals();

    @Message("0 risky")
    String risky();

    @Message("breaks a rule: the device refuses it, error 2020")
    String riskyMeans();

    @Message("1 weak")
    String weak();

    @Message("digits and small letters, or digits and capitals")
    String weakMeans();

    @Message("2 fair")
    String fair();

    @Message("two other kinds")
    String fairMeans();

    @Message("3 strong")
    String strong();

    @Message("three kinds or all four")
    String strongMeans();

    @Message("From the manuals of recorders; older firmware asks for less.")
    String fromManuals();

    @Message("Back to the ways")
    String backToWays();
}
