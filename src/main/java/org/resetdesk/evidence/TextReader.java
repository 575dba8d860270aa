package org.resetdesk.evidence;

import java.util.List;
import org.resetdesk.cases.SerialNumber;

/** Looks for a claimed serial in lines of exact text: a PDF's text layer, a Word file, cells of a sheet. */
public interface TextReader {

    Sighting look(List<String> lines, SerialNumber claimed);
}
