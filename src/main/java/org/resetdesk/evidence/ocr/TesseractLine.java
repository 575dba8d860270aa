package org.resetdesk.evidence.ocr;

/** What Tesseract reads, and how sure it is of its words on the whole, 0 to 1. */
public record TesseractLine(String text, double sureness) {}
