package org.resetdesk.devices.owner;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the contact of a site reads who is asked whether a device may be reset. */
@MessageBundle("owner")
public interface OwnerMessages {

    @Message("May this device be reset?")
    String mayThisBeReset();

    @Message("May the password of this device be reset?")
    String mayPasswordBeReset();

    @Message(
            "{contact}, you are on record as the contact of this site. Somebody asks to reset the administrator's password of a device there. Whoever does so can see its pictures and change its settings.")
    String onRecord(String contact);

    @Message("Device")
    String device();

    @Message("Site")
    String site();

    @Message("not on record")
    String siteNotOnRecord();

    @Message("Who asks")
    String whoAsks();

    @Message("Why")
    String why();

    @Message("no reason given")
    String noReason();

    @Message("Cameras")
    String cameras();

    @Message("the recorder's cameras get the new password too")
    String camerasToo();

    @Message("Asked")
    String asked();

    @Message(
            "You are signed in as somebody of the company that asks, and nobody allows their own request. Only the contact of the site answers it.")
    String byAsker();

    @Message("Not sure? Call them on a number that you know. This link works once, until {moment}.")
    String notSure(String moment);

    @Message("Allow the reset")
    String allow();

    @Message("Why not? They read it; leave it empty if you like.")
    String whyNot();

    @Message("Refuse")
    String refuse();

    @Message("Thank you")
    String thankYou();

    @Message("You allowed the reset")
    String allowed();

    @Message("You refused the reset")
    String refused();

    @Message(
            "Whoever asked gets what they need for it now. Ask them to set your own mailbox as the device's reserved e-mail address afterwards.")
    String afterAllowing();

    @Message("Whoever asked is told so. The password stays as it is.")
    String afterRefusing();

    @Message("This link is over")
    String linkIsOver();

    @Message("This link decides nothing any more")
    String decidesNothing();

    @Message(
            "It was used, it is too old, or the request was taken back. If somebody still wants to reset a device of yours, they will ask again.")
    String whyOver();

    @Message("This is your own company's request")
    String ownRequest();

    @Message("Only the contact of the site answers it. Nothing was decided, and the link still works for them.")
    String onlyContactAnswers();

    @Message("Write at most 500 characters.")
    String messageTooLong();
}
