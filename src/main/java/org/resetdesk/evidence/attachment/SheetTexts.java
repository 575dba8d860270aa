package org.resetdesk.evidence.attachment;

import java.nio.file.Path;
import java.util.List;
import org.resetdesk.evidence.FileAdvice;
import org.resetdesk.evidence.FileType;
import org.resetdesk.evidence.Opening;
import org.resetdesk.evidence.Opening.Opened;
import org.resetdesk.evidence.Opening.Refused;
import org.resetdesk.evidence.office.OfficeContent;
import org.resetdesk.evidence.office.OfficeFiles;

/** Writes a workbook out as text, for whoever reads tables: no picture in it is looked at. */
public final class SheetTexts {

    /** With three bytes a character this is below what the pipe to the web process takes. */
    private static final int LONGEST = 300_000;

    private final OpeningTime time;

    public SheetTexts(OpeningTime time) {
        this.time = time;
    }

    public Opening<String> text(Path file, String name) {
        time.startAgain();
        var recognised = AttachmentReader.recognised(file, name);
        if (recognised instanceof Refused<FileType> refused) {
            return new Refused<>(refused.refusal());
        }
        if (((Opened<FileType>) recognised).content() != FileType.XLSX) {
            return Opening.refused("SHEET_NOT_XLSX", FileAdvice.words().noWorkbook());
        }
        var opening = time.of(() -> OfficeFiles.table(file));
        return opening instanceof Opened<OfficeContent> opened
                ? Opening.opened(cut(opened.content().lines()))
                : new Refused<>(((Refused<OfficeContent>) opening).refusal());
    }

    private static String cut(List<String> rows) {
        var text = new StringBuilder();
        for (var row : rows) {
            // Control characters are written as six in JSON.
            var plain = row.replaceAll("[\\p{Cntrl}&&[^\t]]", " ");
            if (text.length() + plain.length() >= LONGEST) {
                break;
            }
            text.append(plain).append('\n');
        }
        return text.toString();
    }
}
