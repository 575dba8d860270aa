package org.resetdesk.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The queue, its saved views, and who has and looks at a case. */
@MessageBundle("queue")
public interface QueueMessages {

    @Message("Queue")
    String title();

    @Message("Waiting cases")
    String waitingCases();

    @Message("Cases")
    String cases();

    @Message("Search")
    String search();

    @Message("serial, case, company, person")
    String searchedBy();

    @Message("Method")
    String method();

    @Message("any method")
    String anyMethod();

    @Message("Find")
    String find();

    @Message("Next case")
    String nextCase();

    @Message("Views of the queue")
    String viewsOfQueue();

    @Message("oldest waiting first")
    String oldestFirst();

    @Message("free")
    String free();

    @Message("mine")
    String mine();

    @Message("Nothing is waiting. New cases appear here when their evidence is read.")
    String nothingWaits();

    @Message("Nothing found.")
    String nothingFound();

    @Message("See all that wait")
    String seeAll();

    @Message("Choose")
    String choose();

    @Message("Serial")
    String serial();

    @Message("Evidence")
    String evidence();

    @Message("Company")
    String company();

    @Message("Waiting")
    String waiting();

    @Message("Held by")
    String heldBy();

    @Message("Status")
    String status();

    @Message("Choose {reference}")
    String chooseCase(String reference);

    @Message("With others of its site")
    String withItsSite();

    @Message("its site")
    String itsSite();

    @Message("no photo")
    String noPhoto();

    @Message("being read")
    String beingRead();

    @Message("waiting")
    String waitingLabel();

    @Message("held by")
    String heldByLabel();

    @Message("nobody")
    String nobody();

    @Message("Give away or refuse the ticked cases")
    String actOnTicked();

    @Message("Next 50")
    String next50();

    @Message("Older cases")
    String older();

    @Message("Saved views")
    String savedViews();

    @Message("for everybody")
    String forEverybody();

    @Message("Forget this view")
    String forgetView();

    @Message("Save this view")
    String saveView();

    @Message("Name")
    String viewName();

    @Message("Save")
    String save();

    @Message("Figures")
    String figures();

    @Message("Canned answers")
    String cannedAnswers();

    @Message("a moment")
    String aMoment();

    @Message("{count} min")
    String minutes(String count);

    @Message("{count} h")
    String hours(String count);

    @Message("{count} d")
    String daysLong(String count);

    @Message("late by {time}")
    String lateBy(String time);

    @Message("due in {time}")
    String dueIn(String time);

    @Message("You keep {most} views already. Forget one of them first.")
    String viewsAreFull(int most);

    @Message(
            "You keep another view as \"{name}\". Give this one another name, or open that one in the queue and forget it first.")
    String viewNameTaken(String name);

    @Message("Name the view, with at most {most} characters.")
    String viewNameMissing(int most);

    @Message("Open the view in the queue, then keep it there.")
    String viewUnknown();

    @Message("{name} is looking at it")
    String oneLooks(String name);

    @Message("{names} and {last} are looking at it")
    String severalLook(String names, String last);

    @Message("decided by {name}")
    String decidedBy(String name);
}
