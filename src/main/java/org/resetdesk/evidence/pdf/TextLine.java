package org.resetdesk.evidence.pdf;

import org.resetdesk.evidence.Box;

/** One line of a page's text layer, and where it claims to stand. */
public record TextLine(String text, Box box) {}
