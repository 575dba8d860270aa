package org.resetdesk.review.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Canned answers, where they are kept and where they are offered. */
@MessageBundle("words")
public interface WordsMessages {

    @Message("Canned answer")
    String cannedAnswer();

    @Message("none")
    String none();

    @Message("Fill in")
    String fillIn();

    @Message("Canned answers")
    String title();

    @Message(
            "Offered to every technician who refuses a case or asks for something. What stands in braces is filled in for each case, and can be changed before it is sent.")
    String offered();

    @Message("For refusing")
    String forRefusing();

    @Message("Add one for refusing")
    String addForRefusing();

    @Message("any reason")
    String anyReason();

    @Message("None yet.")
    String noneYet();

    @Message("For asking")
    String forAsking();

    @Message("Add one for asking")
    String addForAsking();

    @Message("anything")
    String anything();

    @Message("Change a canned answer")
    String change();

    @Message("New canned answer")
    String newAnswer();

    @Message("New answer for refusing")
    String newForRefusing();

    @Message("New answer for asking")
    String newForAsking();

    @Message("Name")
    String name();

    @Message("Reason that it sets")
    String reasonSet();

    @Message("any: the technician chooses")
    String anyChosen();

    @Message("What it asks for")
    String itemsAsked();

    @Message("Words")
    String text();

    @Message("Save")
    String save();

    @Message("What each case fills in")
    String filledByCase();

    @Message("Delete this answer")
    String delete();

    @Message("There is one of this name already.")
    String titleTaken();

    @Message("Enter a name to find it by, at most {most} characters.")
    String titleWrong(int most);

    @Message("Write the words, at most 1,500 characters.")
    String textWrong();

    @Message("Choose one of the reasons, or any.")
    String reasonWrong();

    @Message("Choose what to ask for from the list.")
    String itemsWrong();

    @Message("We don't know {unknown}. Use one of {known}, and no other braces.")
    String variableUnknown(String unknown, String known);

    @Message("the case's number")
    String referenceMeant();

    @Message("the serial number as it was sent")
    String serialMeant();

    @Message("its model, or \"device\" where that is not known")
    String deviceMeant();

    @Message("whose device it is")
    String makerMeant();

    @Message("what the device asks for")
    String methodMeant();

    @Message("who sent the case")
    String personMeant();

    @Message("their company")
    String companyMeant();

    @Message("you")
    String technicianMeant();
}
