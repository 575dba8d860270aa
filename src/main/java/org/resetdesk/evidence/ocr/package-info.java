/** Tesseract, a reader of another origin than the neural line readers; Tess4J is imported nowhere else. */
package org.resetdesk.evidence.ocr;
