package org.resetdesk.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** An installer's cases and the choice of a way, in words. */
@MessageBundle("intake")
public interface IntakeMessages {

    @Message("My cases")
    String myCases();

    @Message("Reset a device")
    String resetADevice();

    @Message("My devices")
    String myDevices();

    @Message("Many devices at once")
    String manyAtOnce();

    @Message("No case yet. Many devices can be reset without one, in minutes.")
    String noCaseYet();

    @Message("See which way fits yours")
    String seeWhichWayFits();

    @Message("It worked")
    String itWorked();

    @Message("Next:")
    String next();

    @Message(", since {moment}")
    String since(String moment);

    @Message("Over since {moment}")
    String overSince(String moment);

    @Message("Look again")
    String lookAgain();

    @Message("Older cases")
    String olderCases();

    @Message("Case {reference}")
    String caseTitle(String reference);

    @Message("Case")
    String caseLabel();

    @Message("How far this case is")
    String howFar();

    @Message(", done")
    String stepDone();

    @Message("Sent")
    String stepSent();

    @Message("Check")
    String stepCheck();

    @Message("Decision")
    String stepDecision();

    @Message("Answer")
    String stepAnswer();

    @Message("Reset")
    String stepReset();

    @Message("We are reading what you sent.")
    String weAreReading();

    @Message("This takes a few seconds; the page shows the result by itself.")
    String takesSeconds();

    @Message("You act next: we need something from you.")
    String weNeedSomething();

    @Message("A technician goes on as soon as it is here. Leave the device switched on.")
    String technicianGoesOn();

    @Message("A technician decides next")
    String technicianDecides();

    @Message(": {name} has it")
    String hasIt(String name);

    @Message(". You get a mail, and this page shows it. Leave the device switched on.")
    String pageShowsDecision();

    @Message("The site's contact decides next.")
    String contactDecides();

    @Message(
            "They got a mail with a link. If they don't answer, a technician takes over. Leave the device switched on.")
    String contactGotMail();

    @Message("Approved. The answer comes next.")
    String approved();

    @Message("You get a mail, and this page shows it. Leave the device switched on.")
    String pageShowsAnswer();

    @Message("It worked.")
    String didWork();

    @Message("Nothing is left to do here.")
    String nothingLeft();

    @Message("You act next: this answer does not work any more.")
    String answerOver();

    @Message("Below it says why, and how to get a new one.")
    String belowSaysWhy();

    @Message("You act next: the answer is here.")
    String answerHere();

    @Message("Leave the device switched on until it has its new password.")
    String leaveOnUntilReset();

    @Message("Submit a new case")
    String submitNewCase();

    @Message("Other ways to reset")
    String otherWays();

    @Message("Why, and what next")
    String whyAndNext();

    @Message("You withdrew this case.")
    String youWithdrew();

    @Message("Nobody works on it any more.")
    String nobodyWorks();

    @Message("if you need one.")
    String ifYouNeedOne();

    @Message("Since {moment}")
    String sinceMoment(String moment);

    @Message("What happened")
    String whatHappened();

    @Message("Withdraw this case")
    String withdraw();

    @Message("Forgotten recorder or camera password?")
    String forgotten();

    @Message("Your last case:")
    String lastCase();

    @Message("There are four ways. Begin with the first that fits.")
    String fourWays();

    @Message("Which device?")
    String whichDevice();

    @Message("Its model, or the whole serial number that SADP shows.")
    String whichDeviceHint();

    @Message("See what fits it")
    String seeWhatFits();

    @Message("You may not need a case.")
    String noCaseNeeded();

    @Message("All ways for this device")
    String allWays();

    @Message("We know no sure way for")
    String noSureWay();

    @Message("by this alone.")
    String byThisAlone();

    @Message("Answer a few questions")
    String answerQuestions();

    @Message(", or choose below.")
    String orChooseBelow();

    @Message("1. Nearby device")
    String nearbyDevice();

    @Message("You stand at a recorder with a monitor, and it offers")
    String nearbyWhen();

    @Message("after Forgot Password.")
    String nearbyAfter();

    @Message("You need: the Hik-Partner Pro app, signed in. A phone is enough.")
    String nearbyNeeds();

    @Message("Scan it: the steps")
    String nearbySteps();

    @Message("2. LAN device (SADP)")
    String lanDevice();

    @Message("Your phone is in the device's own network, and the device is in nobody's account that you can reach.")
    String lanWhen();

    @Message(
            "You need: the Hik-Partner Pro app, signed in, and a sharp photo of the label. The maker's support answers, not at once.")
    String lanNeeds();

    @Message("From the list: the steps")
    String lanSteps();

    @Message("3. Device on Hik-Partner Pro")
    String platformDevice();

    @Message("The device was added to your company's account, and the owner of its site can be asked.")
    String platformWhen();

    @Message("You need: the site owner's consent. No photo.")
    String platformNeeds();

    @Message("Choose the device")
    String chooseDevice();

    @Message("Ask its owner: the steps")
    String askOwnerSteps();

    @Message("4. Submit a case")
    String submitACase();

    @Message("None of these works. A technician checks your photo and sends a code, key or file.")
    String submitWhen();

    @Message(
            "You need: the serial number, a sharp photo of the label, and what SADP or the device shows after Forgot Password. Leave the device switched on.")
    String submitNeeds();

    @Message("Submit a case")
    String submitCase();

    @Message("Not sure? Answer a few questions")
    String notSure();

    @Message("An error number or a message on the device")
    String errorNumber();

    @Message("New case")
    String newCase();

    @Message("Device on Hik-Partner Pro")
    String onPlatform();

    @Message(
            "These devices are bound to your company. The request goes to the contact of the device's site, who allows or refuses it by mail. No photo is needed.")
    String onPlatformHow();

    @Message("No device is bound to your company.")
    String noDeviceBound();

    @Message("Submit the case to the desk")
    String submitToDesk();

    @Message("instead.")
    String instead();

    @Message("{site} · {contact} decides")
    String contactDecidesIt(String site, String contact);

    @Message("{site} · nobody of the site is on record:")
    String nobodyOnRecord(String site);

    @Message("submit it to the desk")
    String submitItToDesk();
}
