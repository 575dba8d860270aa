package org.resetdesk.evidence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about the files of a case. */
@MessageBundle("evidence")
public interface EvidenceMessages {

    @Message("Your evidence")
    String yourEvidence();

    @Message("not read yet")
    String notReadYet();

    @Message("Evidence")
    String evidence();

    /** A link to the other case follows. */
    @Message("The same file came with")
    String sameFileCame();

    @Message("A picture that looks like this one came with")
    String likePictureCame();

    @Message("The same code or exported file came with")
    String sameExportCame();

    /** Follows the link; the other serial number and {@link #ofCompany} come next. */
    @Message(", for")
    String forSerial();

    @Message("of {company}.")
    String ofCompany(String company);

    @Message("Each device makes its own.")
    String eachDeviceMakesItsOwn();

    @Message("Typed")
    String typed();

    @Message("Read")
    String read();

    @Message("Read from QR code")
    String readFromQr();

    @Message("Read from barcode")
    String readFromBarcode();

    @Message("Read from text")
    String readFromText();

    @Message("{#if characters == 1}One character differs.{#else}{characters} characters differ.{/if}")
    String differing(int characters);

    @Message("The place of the serial number, enlarged, with the typed one below it")
    String enlarged();

    @Message("The picture of {file}")
    String pictureOf(String file);

    @Message("Larger")
    String larger();

    @Message("Smaller")
    String smaller();

    @Message("Turn")
    String turn();

    @Message("Contrast")
    String contrast();

    @Message("Invert")
    String invert();

    @Message("As it was")
    String asItWas();

    @Message("Picture alone")
    String pictureAlone();

    @Message("Page {number}")
    String page(int number);

    @Message("There is no picture of this file. Download it to look at it.")
    String noPicture();

    @Message("This picture can't be shown")
    String pictureNotShown();
}
