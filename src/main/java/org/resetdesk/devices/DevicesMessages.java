package org.resetdesk.devices;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The registry of devices, for its administrators, for the companies that hold them, and for the contacts of sites. */
@MessageBundle("devices")
public interface DevicesMessages {

    @Message("My devices")
    String myDevices();

    @Message("My cases")
    String myCases();

    @Message("Search")
    String search();

    @Message("serial, model, site")
    String searchHint();

    @Message("serial, model, company, site")
    String searchAllHint();

    @Message("Find")
    String find();

    @Message("Nothing found.")
    String nothingFound();

    @Message(
            "No device is bound to your company yet. One is as soon as you report that a reset worked; the desk can enter others.")
    String noneBound();

    @Message("Reset this one")
    String resetThisOne();

    @Message("Ask the site's contact")
    String askContact();

    @Message("Device")
    String device();

    /** @param company the other one */
    @Message("Bound to another company: {company}.")
    String boundToOther(String company);

    @Message("Find out whose it is before you decide.")
    String findOutWhose();

    @Message("Bound to")
    String boundTo();

    @Message("Bound to {company}")
    String boundToCompany(String company);

    @Message("Bound to nobody")
    String boundToNobody();

    @Message("nobody")
    String nobody();

    @Message("Site")
    String site();

    @Message("Contact")
    String contact();

    @Message("Codes go to")
    String codesGoTo();

    @Message("Open it in the registry")
    String openInRegistry();

    @Message("Devices")
    String devices();

    @Message("What is known")
    String whatIsKnown();

    @Message("Keep it")
    String keepIt();

    @Message("Unbind")
    String unbind();

    @Message("The site, its contact and the mailboxes are forgotten with it; codes that were mailed become void.")
    String unbindHint();

    @Message("Unbind this device")
    String unbindThis();

    @Message("What happened")
    String whatHappened();

    @Message("Company")
    String company();

    @Message("choose one")
    String chooseOne();

    @Message("Model")
    String model();

    @Message("Site contact, name")
    String contactName();

    @Message("Decides when the installer asks the owner. Never somebody of the installer's own company.")
    String contactHint();

    @Message("Site contact, e-mail")
    String contactEmail();

    @Message("Reserved mailbox")
    String reservedMailbox();

    @Message("Verification codes go there, and nowhere else.")
    String reservedMailboxHint();

    @Message("Mailbox of the Hik-Connect account")
    String accountMailbox();

    @Message("People and companies")
    String peopleAndCompanies();

    @Message("{count} devices imported.")
    String imported(int count);

    @Message("Nothing was imported. {problems} {#if problems == 1}thing needs{#else}things need{/if} a change:")
    String nothingImported(int problems);

    @Message("No device yet. Import a list, enter one, or wait for the first case that worked.")
    String noneYet();

    @Message("Serial")
    String serial();

    @Message("More")
    String more();

    @Message("Import a list")
    String importList();

    @Message("CSV file")
    String csvFile();

    /** The names of the columns stay in English: the file has them so. */
    @Message(
            "First line: Serial, Model, Company, Site, Contact name, Contact e-mail, Reserved mailbox, Account mailbox. A device that is known is changed. One that another company holds stops the import, and its line is named.")
    String csvHint();

    @Message("Import")
    String importIt();

    @Message("Export all")
    String exportAll();

    @Message("Enter a device")
    String enterDevice();

    @Message("Serial number")
    String serialNumber();

    @Message("Enter it")
    String enterIt();

    @Message("Name the company that the device is bound to.")
    String companyMissing();

    @Message("There is no company of this name. Add it under People first.")
    String companyUnknown();

    @Message("The model has at most 200 characters.")
    String modelTooLong();

    @Message("The site has at most 200 characters.")
    String siteTooLong();

    @Message("The contact's name has at most 200 characters.")
    String contactNameTooLong();

    @Message("Enter both the contact's name and e-mail address, or neither.")
    String contactHalf();

    @Message("The contact's e-mail address needs the form name@example.com.")
    String contactEmailForm();

    @Message("The reserved mailbox needs the form name@example.com.")
    String reservedMailboxForm();

    @Message("The account's mailbox needs the form name@example.com.")
    String accountMailboxForm();

    @Message("This device stands in line {line} already.")
    String twiceInFile(int line);

    @Message("Line {line}: {problem}")
    String inLine(int line, String problem);

    @Message("This device is bound to another company. Unbind it there first, if that is right.")
    String boundByOthers();

    @Message("The first line must name the columns; Serial and Company must be among them.")
    String columnsMissing();

    @Message("The file has {lines} devices; send at most {most} at once.")
    String tooManyLines(int lines, int most);

    @Message("Choose a CSV file with at least one device.")
    String fileEmpty();

    @Message("This file is larger than 2 MB. Send it in parts.")
    String fileTooLarge();
}
