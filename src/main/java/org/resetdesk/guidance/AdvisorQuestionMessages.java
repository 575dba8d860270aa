package org.resetdesk.guidance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the advisor asks of a locked device, and what it says of the answers. */
@MessageBundle("advisorQuestion")
public interface AdvisorQuestionMessages {

    @Message("Model")
    String model();

    @Message("From the label, like DS-7608NI-I2/8P. The whole serial number, as SADP shows it, will do as well.")
    String modelHint();

    @Message("Firmware")
    String firmware();

    @Message("From SADP or the label, like V4.30.005 build 190701.")
    String firmwareHint();

    @Message("Set up before the password was lost")
    String setUpBefore();

    @Message("At hand")
    String atHand();

    @Message("Show the ways")
    String showWays();

    @Message("I am not sure")
    String notSure();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("Device")
    String device();

    @Message("Series")
    String series();

    @Message("Not needed where you give its model.")
    String notNeededWithModel();

    @Message("a recorder, I am not sure which")
    String someRecorder();

    @Message("Is it in a Hik-Connect account?")
    String bound();

    @Message("Yes, in mine")
    String inMine();

    @Message("Yes, in somebody else's")
    String inSomebodyElses();

    @Message("Was an e-mail address reserved on it?")
    String email();

    @Message("Were validation questions set?")
    String questions();

    @Message("Is there a GUID file?")
    String guid();

    @Message("Exported from this very device.")
    String guidHint();

    @Message("Does the camera have a reset button?")
    String button();

    @Message("And can you get at it?")
    String buttonHint();

    @Message("A monitor and a mouse on the recorder?")
    String monitor();

    @Message("A phone or a computer in its network?")
    String lan();

    @Message("Enter one line of at most {most} characters.")
    String oneLine(int most);

    @Message("Choose one of {devices}, or leave it out.")
    String deviceUnknown(String devices);

    @Message("Answer with yes or no, or leave it out.")
    String answerYesOrNo();

    @Message("Answer with mine, other or no, or leave it out.")
    String answerWhose();

    @Message("We do not know the series {series}. We know {known}.")
    String seriesUnknown(String series, String known);

    @Message("The model looks like one of {devices}. We go by the device that you chose.")
    String modelOfOthers(String devices);

    @Message("We do not know the model {model}.")
    String modelUnknown(String model);

    @Message("We do not know the model {model}: this is the general order.")
    String modelUnknownAtAll(String model);

    @Message("Taken as one of {devices}, going by the series {series}.")
    String takenAs(String devices, String series);

    @Message("We do not know which device it is: this is the general order. Its model tells more.")
    String deviceNotKnown();

    @Message("The series {series} is not one of {devices}: we leave it aside.")
    String seriesOfOthers(String series, String devices);

    @Message(
            "We cannot read the firmware {firmware}, so this is the general order. It looks like V4.30.005 build 190701.")
    String firmwareUnread(String firmware);
}
