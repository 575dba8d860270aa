package org.resetdesk.cases;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What an installer sends for one device, checked already.
 *
 * @param maker       the id of its page of {@code cases.maker}
 * @param model       null where not given
 * @param startTime   device-local, null where the method needs none; 1970 where the device's clock was never set
 * @param resetString null where the method needs none, or where it is still to be read from a picture
 * @param cameras     reset the passwords of the recorder's cameras too
 * @param note        null where there is none
 * @param route       who decides
 * @param batch       the reference of the batch that it came with, null where it came alone
 * @param contradictions what speaks against it: a technician is shown each before all else
 */
public record Submission(
        String maker,
        SerialNumber serial,
        ResetMethod method,
        String model,
        LocalDateTime startTime,
        String resetString,
        boolean cameras,
        String note,
        List<Attachment> attachments,
        List<String> warnings,
        List<String> contradictions,
        Route route,
        String batch) {}
