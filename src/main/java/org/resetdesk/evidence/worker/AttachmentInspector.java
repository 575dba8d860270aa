package org.resetdesk.evidence.worker;

import java.nio.file.Path;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.attachment.Reading;
import org.resetdesk.evidence.attachment.StaffCopy;

/** Opens what strangers sent, where it can do no harm. {@code name} is always the file's name as sent. */
public interface AttachmentInspector {

    Answer<Reading> check(Path file, String name, SerialNumber claimed, Urgency urgency);

    /** Writes a JPEG of a picture, or of one page of a PDF, to {@code target}. */
    Answer<StaffCopy> copyForStaff(Path file, String name, int page, Path target);

    /**
     * The visible cells of a workbook as a table in text: a line a row, tabs between cells, each in its column, quoted as CSV
     * does where it must be. A very long one is cut after a row.
     */
    Answer<String> sheetText(Path file, String name);

    /** The text of the reset QR code on a picture. */
    Answer<String> qrText(Path file, String name);
}
