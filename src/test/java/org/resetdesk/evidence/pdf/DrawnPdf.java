package org.resetdesk.evidence.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** PDF documents made for tests, page by page. */
public final class DrawnPdf {

    private final PDDocument document = new PDDocument();

    /** A line of text, 72 points from the left and 100 from the bottom of an A4 page. */
    public DrawnPdf text(String line, float size, int rotation) throws IOException {
        return text(line, size, rotation, RenderingMode.FILL);
    }

    /** Text that is in the text layer and not on the page. */
    public DrawnPdf hiddenText(String line) throws IOException {
        return text(line, 12, 0, RenderingMode.NEITHER);
    }

    private DrawnPdf text(String line, float size, int rotation, RenderingMode mode) throws IOException {
        try (var content = onNewPage(rotation)) {
            content.beginText();
            content.setRenderingMode(mode);
            content.setFont(new PDType1Font(FontName.HELVETICA), size);
            content.newLineAtOffset(72, 100);
            content.showText(line);
            content.endText();
        }
        return this;
    }

    public DrawnPdf picture(BufferedImage picture) throws IOException {
        try (var content = onNewPage(0)) {
            content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 595, 842);
        }
        return this;
    }

    public DrawnPdf blankPages(int count) {
        for (int i = 0; i < count; i++) {
            document.addPage(new PDPage(PDRectangle.A4));
        }
        return this;
    }

    public DrawnPdf pageOf(float width, float height) {
        document.addPage(new PDPage(new PDRectangle(width, height)));
        return this;
    }

    private PDPageContentStream onNewPage(int rotation) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        page.setRotation(rotation);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    public DrawnPdf locked(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return this;
    }

    public Path save(Path file) throws IOException {
        try (document) {
            document.save(file.toFile());
        }
        return file;
    }
}
