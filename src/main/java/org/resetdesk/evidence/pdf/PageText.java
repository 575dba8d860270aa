package org.resetdesk.evidence.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.resetdesk.evidence.Box;

/** Collects the lines of one page's text layer with their places. */
final class PageText extends PDFTextStripper {

    private static final int MOST_CHARACTERS = 200_000;

    private final PDDocument document;
    private final List<TextLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final float pageWidth;
    private final float pageHeight;
    private float left;
    private float top;
    private float right;
    private float bottom;
    private int characters;

    PageText(PDDocument document, int page) {
        this.document = document;
        var sheet = document.getPage(page - 1);
        var box = sheet.getCropBox();
        boolean turned = sheet.getRotation() % 180 != 0;
        this.pageWidth = turned ? box.getHeight() : box.getWidth();
        this.pageHeight = turned ? box.getWidth() : box.getHeight();
        setStartPage(page);
        setEndPage(page);
        setSortByPosition(true);
        startLine();
    }

    /** Stops where a page has more text than any invoice. */
    List<TextLine> lines() throws IOException {
        writeText(document, Writer.nullWriter());
        endLine();
        return lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (characters > MOST_CHARACTERS) {
            return;
        }
        characters += text.length();
        line.append(text);
        for (var position : positions) {
            left = Math.min(left, position.getX());
            right = Math.max(right, position.getX() + position.getWidth());
            top = Math.min(top, position.getY() - position.getHeight());
            bottom = Math.max(bottom, position.getY());
        }
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        if (!line.isEmpty()) {
            var box = new Box(
                    left / pageWidth, top / pageHeight, (right - left) / pageWidth, (bottom - top) / pageHeight);
            lines.add(new TextLine(line.toString(), box));
        }
        startLine();
    }

    private void startLine() {
        line.setLength(0);
        left = Float.MAX_VALUE;
        top = Float.MAX_VALUE;
        right = -Float.MAX_VALUE;
        bottom = -Float.MAX_VALUE;
    }
}
