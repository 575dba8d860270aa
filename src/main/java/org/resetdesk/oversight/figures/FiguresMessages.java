package org.resetdesk.oversight.figures;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The figures of the desk's work, on the page and for a spreadsheet. */
@MessageBundle("figures")
public interface FiguresMessages {

    @Message("Approved")
    String approved();

    @Message("Refused")
    String refused();

    @Message("Asked")
    String asked();

    @Message("First decisions")
    String firstDecisions();

    @Message("Median time")
    String median();

    @Message("Nine of ten")
    String ninety();

    @Message("First answers")
    String firstAnswers();

    @Message("Highest: {value}.")
    String highest(String value);

    @Message("Figures")
    String title();

    @Message("From")
    String from();

    @Message("to")
    String to();

    @Message("Show")
    String show();

    @Message("Spans")
    String spans();

    @Message("{count} days")
    String days(String count);

    @Message("Waiting now")
    String waitingNow();

    @Message("Submitted")
    String submitted();

    @Message("Time to the first decision")
    String timeToDecision();

    @Message("nine of ten within {time}")
    String ninetyWithin(String time);

    @Message("Time to the answer")
    String timeToAnswer();

    @Message(
            "Times are hours:minutes:seconds from when a case was submitted; the middle one of all, and what nine of ten stayed within. Days are in UTC.")
    String aboutTimes();

    @Message("Waiting now, by age")
    String waitingByAge();

    @Message("Waiting as CSV")
    String waitingCsv();

    @Message("Age")
    String age();

    @Message("Cases")
    String cases();

    @Message("Why cases were refused")
    String whyRefused();

    @Message("Reasons as CSV")
    String reasonsCsv();

    @Message("Reason")
    String reason();

    @Message("No case was refused in this time.")
    String noneRefused();

    @Message("By person")
    String byPerson();

    @Message("People as CSV")
    String peopleCsv();

    @Message("Person")
    String person();

    @Message("Nobody decided anything in this time.")
    String nobodyDecided();

    @Message("By day")
    String byDay();

    @Message("Days as CSV")
    String daysCsv();

    @Message("Submitted and decided")
    String submittedAndDecided();

    @Message("Day")
    String day();

    @Message("Columns: cases submitted. Lines: first decisions.")
    String legendOfWork();

    @Message("Columns: the middle one. Lines: nine of ten.")
    String legendOfTimes();

    @Message("less than 30 minutes")
    String lessThanHalfAnHour();

    @Message("30 minutes to 2 hours")
    String toTwoHours();

    @Message("2 to 8 hours")
    String toEightHours();

    @Message("8 hours to a day")
    String toADay();

    @Message("1 to 3 days")
    String toThreeDays();

    @Message("more than 3 days")
    String moreThanThreeDays();

    @Message("a site's contact")
    String siteContact();

    @Message("no reason")
    String noReason();

    @Message("Nothing yet.")
    String nothingYet();

    @Message("{days} days from {first} to {last}. The highest value is {highest}. The table after it has every number.")
    String chartDescribed(String days, String first, String last, String highest);

    @Message("Reasons of refusals")
    String reasonsOfRefusals();

    @Message("Cases submitted, and first decisions, by day")
    String workByDay();

    @Message("Time to the first decision, by day")
    String decisionByDay();

    @Message("Time to the answer, by day")
    String answerByDay();

    @Message("Choose a first day that is before the last, and at most a year before it.")
    String spanWrong();

    @Message("Choose days of this century.")
    String centuryWrong();

    @Message("Write days like 2026-11-20.")
    String dayForm();

    @Message("waiting since")
    String columnWaitingSince();

    @Message("day")
    String columnDay();

    @Message("submitted")
    String columnSubmitted();

    @Message("name")
    String columnName();

    @Message("email")
    String columnEmail();

    @Message("reason")
    String columnReason();

    @Message("cases")
    String columnCases();

    @Message("approved")
    String columnApproved();

    @Message("refused")
    String columnRefused();

    @Message("asked")
    String columnAsked();

    @Message("first decisions")
    String columnDecisions();

    @Message("median seconds to decision")
    String columnMedianDecision();

    @Message("nine of ten decided within seconds")
    String columnNinetyDecision();

    @Message("first answers")
    String columnAnswers();

    @Message("median seconds to answer")
    String columnMedianAnswer();

    @Message("nine of ten answered within seconds")
    String columnNinetyAnswer();
}
