package org.resetdesk.evidence;

import java.nio.file.Path;
import org.resetdesk.cases.SerialNumber;

/**
 * Reads one attachment of any supported format. Never throws for what a file holds: a broken, locked or hostile file is an
 * {@link Verdict#UNREADABLE} finding whose advice says what to do.
 */
public interface EvidenceReader {

    /**
     * {@code name} is the file's name as sent, with its extension. With {@link Unclaimed#SERIAL} the finding names the serial that
     * stands there, as another one.
     */
    Finding read(Path file, String name, SerialNumber claimed);
}
