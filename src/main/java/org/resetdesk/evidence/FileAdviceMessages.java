package org.resetdesk.evidence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is wrong with a file and what to do next. Workers say it and findings keep it in English; {@link FileAdvice} tells it. */
@MessageBundle("fileAdvice")
public interface FileAdviceMessages {

    @Message("We can read this, but no serial number is on it. Photograph the label with the S/N line.")
    String noSerial();

    @Message("Photo too blurred. Hold still and fill the frame.")
    String blurred();

    @Message("Photo too dark. Turn on a light or the flash.")
    String dark();

    @Message("Too much glare. Tilt the phone so that no light reflects on the label.")
    String glare();

    @Message("The text is too small. Go closer, so that the label fills the frame.")
    String tooFar();

    @Message("The picture is too small. Send the photo as the phone took it, not a thumbnail.")
    String smallPicture();

    @Message("We see no text here. Photograph the label straight on, with the S/N line in the middle.")
    String noText();

    @Message("We cannot read every character of the serial number. Go closer, hold still and keep the S/N line sharp.")
    String notSure();

    @Message("This shows the serial number {read}, not the one you entered. Check which is right.")
    String otherSerial(String read);

    @Message("The last nine characters agree, but this shows a {device}. Check the whole serial number.")
    String otherModel(String device);

    @Message("The exported file is of another device.")
    String exportOfOther();

    @Message("Our check could not read this file. A technician will look at it.")
    String technicianWillLook();

    @Message("We could not open this file in time. Send a photo of the label instead.")
    String notInTime();

    @Message("This file takes more memory than we can give it. Send a smaller picture, or a photo of the label.")
    String tooMuchMemory();

    @Message("Our check does not work at the moment. This is no fault of your file.")
    String checkDoesNotWork();

    @Message("We are too busy to read this file now. Try again in a minute.")
    String tooBusy();

    @Message("We could not open this file. Send a photo of the label as JPG or PNG instead.")
    String notOpened();

    @Message("This file could not be read from our storage. Send it again.")
    String notInStorage();

    @Message("This file is empty (0 bytes). Send it again.")
    String empty();

    @Message(
            "We cannot open HEIC pictures. Send the picture as JPG: on an iPhone set Settings, Camera, Formats to Most Compatible, or send a screenshot of it.")
    String heic();

    @Message(
            "This file is password protected, or an old Office file under a new name. Save it without a password, or as PDF, and send that.")
    String passwordOrOtherName();

    @Message(
            "The name of this file says that it is {says}, but it holds {holds}. Rename it so that it ends in .{extension}, and send it again.")
    String renameIt(String says, String holds, String extension);

    @Message(
            "The name of this file says that it is {says}, but it holds {holds}. Open it where it was made, save it as {kind}, and send that.")
    String saveItAs(String says, String holds, String kind);

    /** Within a sentence, like those below. */
    @Message("a JPG picture")
    String jpgPicture();

    @Message("a PNG picture")
    String pngPicture();

    @Message("a BMP picture")
    String bmpPicture();

    @Message("a WEBP picture")
    String webpPicture();

    @Message("a PDF document")
    String pdfDocument();

    @Message("a Word 97-2003 document")
    String oldWordDocument();

    @Message("a Word document")
    String wordDocument();

    @Message("an Excel workbook")
    String workbook();

    @Message("something else")
    String somethingElse();

    @Message("We cannot open .{extension} sheets. Save it as Excel workbook (.xlsx) or as PDF, and send that.")
    String otherSheets(String extension);

    @Message("We cannot open .{extension} files. Save it as PDF, and send that.")
    String otherFiles(String extension);

    @Message("We do not open archives. Send the picture or document itself.")
    String archive();

    @Message("We cannot open .{extension} pictures. Save it as JPG or PNG, and send that.")
    String otherPictures(String extension);

    @Message("We cannot open this kind of file. Send JPG, PNG, BMP, WEBP, PDF, DOC, DOCX or XLSX.")
    String otherKind();

    @Message(
            "This picture has {width} × {height} pixels, more than we open (64 megapixels). Send a smaller one, or a photo of just the label.")
    String tooManyPixels(String width, String height);

    @Message("This picture is damaged and cannot be opened. Send it again, or take a new one.")
    String pictureDamaged();

    @Message("This PDF shows no serial number. Photograph the label with the S/N line.")
    String pdfWithoutSerial();

    @Message("We had no time to look at all pages of this PDF. Send just the page that shows the serial number.")
    String pdfTakesLong();

    @Message("This PDF has {pages} pages; we open at most {most}. Send just the page that shows the serial number.")
    String pdfTooLong(String pages, String most);

    @Message("This PDF has no pages. Save it again, or send a photo instead.")
    String pdfEmpty();

    @Message("This PDF is password protected. Save it without a password, or send a photo or screenshot of it.")
    String pdfPassword();

    @Message("This PDF is damaged and cannot be opened. Save it again, or send a photo instead.")
    String pdfDamaged();

    @Message("Page {page} of this PDF cannot be shown. Send a photo or screenshot of the page instead.")
    String pdfPage(String page);

    @Message("This PDF has no page {page}.")
    String noSuchPage(String page);

    @Message("This file holds more than we read. Send just the page or sheet that shows the serial number.")
    String officeTooLarge();

    @Message("This file is damaged and cannot be opened. Save it again as PDF, or send a photo instead.")
    String officeDamaged();

    @Message("This file is password protected. Save it without a password, or as PDF, and send that.")
    String officePassword();

    @Message("This file is not of the kind that its name says. Save it again as PDF, and send that.")
    String officeOtherKind();

    @Message("An Office file has no picture of its pages.")
    String officeHasNoPicture();

    @Message("This file is no Word document, whatever its name says. Send it as PDF instead.")
    String noWordDocument();

    @Message(
            "This document was saved by Word 95 or older, which we cannot open. Save it as Word document (.docx) or PDF, and send that.")
    String wordTooOld();

    @Message("This is no Excel workbook (.xlsx).")
    String noWorkbook();
}
