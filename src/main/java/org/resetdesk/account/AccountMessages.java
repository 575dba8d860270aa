package org.resetdesk.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Signing in, one's own account, and the people and companies of the desk. */
@MessageBundle("account")
public interface AccountMessages {

    @Message("Your account")
    String yourAccount();

    @Message("E-mail")
    String email();

    @Message("Role")
    String role();

    @Message("For")
    String workingFor();

    @Message("the desk")
    String theDesk();

    @Message("installer")
    String installer();

    @Message("technician")
    String technician();

    @Message("supervisor")
    String supervisor();

    @Message("admin")
    String admin();

    @Message("Sign out")
    String signOut();

    @Message("API tokens")
    String apiTokens();

    /** The header that a program sends comes between this and the next. */
    @Message("A program that sends one as")
    String tokenHintBefore();

    @Message("acts in your name.")
    String tokenHintAfter();

    @Message("See the API.")
    String seeApi();

    @Message("Your new token. Copy it now: it is shown this once.")
    String newToken();

    @Message("Copy")
    String copy();

    @Message("until {day}")
    String until(String day);

    @Message("End it")
    String endIt();

    @Message("Name of a new token")
    String tokenName();

    @Message("van tablet")
    String tokenNameExample();

    @Message("Make a token")
    String makeToken();

    @Message("Choose a password")
    String choosePassword();

    /** The e-mail address follows. */
    @Message("for")
    String passwordFor();

    @Message("New password")
    String newPassword();

    @Message("At least {characters} characters.")
    String atLeast(int characters);

    @Message("Save and sign in")
    String saveAndSignIn();

    @Message("This link is over")
    String linkIsOver();

    @Message("This link does not work any more")
    String linkWorksNoMore();

    @Message(
            "It works once, for seven days. Ask your administrator for a new one, or sign in if you have chosen a password already.")
    String linkWorksOnce();

    @Message("Sign in")
    String signIn();

    @Message("Your password again")
    String passwordAgain();

    @Message("Nobody used this for half an hour.")
    String rested();

    @Message("Is it still you, {name}?")
    String stillYou(String name);

    @Message("Password")
    String password();

    @Message("Go on")
    String goOn();

    @Message("Not you?")
    String notYou();

    @Message("Sign out here.")
    String signOutHere();

    @Message("People")
    String people();

    @Message("People and companies")
    String peopleAndCompanies();

    @Message("Devices")
    String devices();

    @Message("Audit log")
    String auditLog();

    @Message("has left")
    String hasLeft();

    @Message("Send a link")
    String sendLink();

    @Message("Let go")
    String letGo();

    @Message("Take back")
    String takeBack();

    @Message("Invite a person")
    String invitePerson();

    @Message("E-mail address")
    String emailAddress();

    @Message("Name")
    String name();

    @Message("Company, for an installer")
    String companyForInstaller();

    @Message("none: one of the desk")
    String noCompany();

    @Message("Send the invitation")
    String sendInvitation();

    @Message("Add a company")
    String addCompany();

    @Message("Add")
    String add();

    @Message("How many leave without a case")
    String howManyLeave();

    @Message("Forgot it? Your administrator can send you a new link.")
    String forgotIt();

    @Message("The e-mail address or the password is wrong. Try again.")
    String wrongSignIn();

    @Message("The password is wrong. Try again.")
    String wrongPassword();

    @Message("Enter an e-mail address, like name@example.com.")
    String emailForm();

    @Message("Enter the person's name, at most 100 characters.")
    String nameForm();

    @Message("Choose what the person is here for.")
    String roleMissing();

    @Message("Choose a company for an installer, and none for the desk's own people.")
    String companyForRole();

    @Message("Enter a name of at most 200 characters that no company here has.")
    String companyNameForm();

    @Message("Somebody has this e-mail address already.")
    String emailTaken();

    @Message("You can't let yourself go. Ask another administrator.")
    String notYourself();

    @Message("Use at least {characters} characters; four words in a row are easy to remember.")
    String passwordTooShort(int characters);

    @Message("Use at most {characters} characters.")
    String passwordTooLong(int characters);

    @Message("Leave your e-mail name out of the password.")
    String passwordHasName();

    @Message("We did not do that")
    String notDone();

    @Message("Another web site sent this. Open the page here and try again.")
    String fromOtherSite();

    @Message("This form belongs to an earlier sign-in. Go back, reload the page and send it again.")
    String fromEarlierSignIn();
}
