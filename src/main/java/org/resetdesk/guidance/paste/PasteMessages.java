package org.resetdesk.guidance.paste;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page to which SADP's table is pasted, and what is read in it. */
@MessageBundle("paste")
public interface PasteMessages {

    @Message("Paste from SADP")
    String title();

    @Message("Device")
    String device();

    @Message("Serial number")
    String serial();

    @Message("Firmware")
    String firmware();

    @Message("Start time")
    String startTime();

    @Message("Show its ways")
    String showWays();

    @Message("Submit a case for this one")
    String submitCase();

    @Message("Read another table")
    String readAnother();

    @Message("What SADP shows")
    String whatSadpShows();

    @Message(
            "The rows of its exported table with their headings, a discovery reply, or a device's DeviceInfo. One device or a whole site. Nothing is kept.")
    String whatSadpShowsHint();

    @Message("Or the table that SADP exported")
    String exportedTable();

    @Message("CSV or XLSX. Choose it, or drop it here.")
    String exportedTableHint();

    @Message("Read it")
    String read();

    @Message("Back to the ways")
    String backToWays();

    @Message("Nothing was pasted. Copy the rows of SADP's table, or a device's own description.")
    String nothingPasted();

    @Message("This is more than a site's worth. Paste at most a million characters at once.")
    String tooLong();

    @Message("We found no device in it.")
    String noDevice();

    @Message("Paste the rows of SADP's exported table with its headings, a discovery reply, or the DeviceInfo page.")
    String whatToPaste();

    @Message("Only the first {most} devices are shown.")
    String onlyFirst(int most);

    @Message("Some of the XML is broken and was left out.")
    String brokenXml();

    @Message("It is not activated: it needs no reset. Activate it in SADP with a new password.")
    String notActivated();

    @Message("It is locked after wrong attempts: leave it powered and wait for as long as SADP says.")
    String locked();

    @Message("Its Forgot Password offers a file or a key.")
    String offersFileOrKey();

    @Message("Its Forgot Password offers a file.")
    String offersFile();

    @Message("Its Forgot Password asks for a dated code: keep serial number and start time.")
    String asksForCode();

    @Message("Its clock was never set. Give the start time as it stands, and do not set the clock now.")
    String clockNeverSet();

    @Message("This file is larger than 2 MB, so it is no table of SADP. Choose the one that SADP exported.")
    String fileTooLarge();

    @Message("This is an old Excel file (.xls). Save it as .xlsx or .csv, and choose that.")
    String oldExcel();

    @Message("This file holds no text. Choose the table that SADP exported, as CSV or XLSX.")
    String noText();

    @Message("This workbook is password protected. Save it without a password, or paste its rows.")
    String workbookPassword();

    @Message("We cannot read this workbook. Export the table again, as CSV if SADP offers it, or paste its rows.")
    String workbookUnread();
}
