package org.resetdesk.evidence;

/** How a serial was read. */
public enum Source {
    QR,
    BARCODE,
    OCR,
    /** A text layer, cell or paragraph. */
    TEXT
}
