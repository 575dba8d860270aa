package org.resetdesk.cases;

import java.time.LocalDateTime;
import java.util.List;

/** What a customer sent when asked for particular things; null or empty is what was not asked for. */
public record Answers(
        SerialNumber serial, LocalDateTime startTime, String resetString, String note, List<Attachment> attachments) {

    /** A newer string, picture of it or file: whichever it is, the older ones count no more. */
    boolean bringExport() {
        return resetString != null || attachments.stream().anyMatch(file -> file.kind() != Attachment.Kind.EVIDENCE);
    }
}
