package org.resetdesk.intake.batch;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The devices of a site at once: the form for them, what is wrong with it, and how they stand. */
@MessageBundle("batch")
public interface BatchMessages {

    @Message("Devices of a site")
    String title();

    @Message("New case")
    String newCase();

    @Message("The devices of a site at once")
    String heading();

    @Message(
            "One case a device, each with its own answer; a bad photo holds up that device alone. At most {most} devices.")
    String how(int most);

    @Message("Not sent yet. {problems} {#if problems == 1}thing needs{#else}things need{/if} a change.")
    String notSentYet(int problems);

    @Message("Your files are kept.")
    String filesKept();

    @Message("Site")
    String site();

    @Message("so that you find it again")
    String sitePlaceholder();

    @Message("Photos of all labels")
    String labels();

    @Message("Choose them all at once. We sort them by what we read on them, or by the serial number in a file's name.")
    String labelsHint();

    @Message("One invoice for all, if you have it")
    String invoice();

    @Message("A list instead of typing")
    String list();

    @Message("CSV; its first line names the columns: Serial, Method, Start time, Model, Reset string, Note.")
    String listHint();

    @Message("Here already")
    String hereAlready();

    @Message("label")
    String isLabel();

    @Message("invoice")
    String isInvoice();

    @Message("export")
    String isExport();

    @Message("QR code")
    String isQrCode();

    @Message("Belongs to")
    String belongsTo();

    @Message("as it is")
    String asItIs();

    @Message("choose one")
    String chooseOne();

    @Message("device {number}")
    String deviceChoice(int number);

    @Message("all devices, as the invoice")
    String allDevices();

    @Message("none: leave it out")
    String leaveOut();

    @Message("Device {number}")
    String device(int number);

    @Message("Serial number")
    String serialNumber();

    @Message("The device asks for")
    String asksFor();

    @Message("Start time, for a security code")
    String startTime();

    @Message("yyyy-mm-dd hh:mm:ss")
    String timePlaceholder();

    @Message("Reset string or text of the QR code")
    String resetString();

    @Message("Exported file, photo of the QR code, model, note")
    String more();

    @Message("File exported by SADP")
    String exportedFile();

    @Message("Photo of the reset QR code")
    String qrPhoto();

    @Message("Model")
    String model();

    @Message("Note")
    String note();

    @Message("Add five devices")
    String addFive();

    @Message("Send all")
    String sendAll();

    @Message("Batch {reference}")
    String batchTitle(String reference);

    @Message("Batch")
    String batch();

    @Message("Queue")
    String queue();

    @Message("My cases")
    String myCases();

    @Message("{count} devices")
    String devices(int count);

    @Message("{answered} of {all} answered. Each device goes its own way: one that waits holds up no other.")
    String answered(long answered, int all);

    @Message("Serial")
    String serial();

    @Message("Evidence")
    String evidence();

    @Message("Method")
    String method();

    @Message("Status")
    String status();

    @Message("Answer")
    String answer();

    @Message("being read")
    String beingRead();

    @Message("open")
    String open();

    @Message("answer us")
    String answerUs();

    @Message("not yet")
    String notYet();

    @Message("1 of {all} of the same site")
    String oneOf(int all);

    @Message("this one")
    String thisOne();

    @Message("All of {reference}")
    String allOf(String reference);

    @Message("Name the site in at most 200 plain characters.")
    String siteTooLong();

    @Message("The list is larger than 1 MB.")
    String listTooLarge();

    @Message("The first line of the list must name the columns; Serial and Method must be among them.")
    String listColumns();

    @Message("Send rows as a JSON array of objects with serial, method, startTime, model, resetString and note.")
    String rowsForm();

    @Message("That is more than {most} files. Send the rest as another batch.")
    String tooManyFiles(int most);

    @Message("Enter at least one device, or send a list.")
    String rowsMissing();

    @Message("You sent {sent} devices; at most {most} go at once. Send the rest as another batch.")
    String tooManyRows(int sent, int most);

    @Message("Confirm that you have the permission to reset these passwords.")
    String undertakingMissing();

    @Message("This is the device of row {row}. Leave one out.")
    String serialTwice(int row);

    @Message(
            "{file}: we can't tell which device this belongs to, and each has a photo of its own. Was one forgotten? Say which device it is, put its serial number into the file's name, or leave the file out.")
    String fileOfNoRow(String file);

    @Message("Device {number}: {problem}")
    String ofDevice(int number, String problem);
}
