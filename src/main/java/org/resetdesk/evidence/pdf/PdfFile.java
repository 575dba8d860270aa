package org.resetdesk.evidence.pdf;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.resetdesk.evidence.Box;
import org.resetdesk.evidence.FileAdvice;
import org.resetdesk.evidence.Opening;

/** An open PDF. Pages count from 1. Hangs and memory are bounded by the worker process around it, not here. */
public final class PdfFile implements AutoCloseable {

    public static final int MOST_PAGES = 50;

    private static final long MEMORY = 16_000_000;
    private static final long SCRATCH_FILE = 256_000_000;
    private static final float POINTS_AN_INCH = 72;
    private static final float USUAL_DPI = 200;
    private static final float LEAST_DPI = 40;
    private static final float MOST_PIXELS = 12_000_000;
    private static final float LARGEST_SIDE = 200 * POINTS_AN_INCH;

    /** A close-up's text comes out about this high: small print becomes readable, and the picture stays small. */
    private static final float CLOSE_UP_TEXT_HEIGHT = 40;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfFile(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    /** Tries the empty password, once. */
    public static Opening<PdfFile> open(Path file) {
        PDDocument document = null;
        try {
            document =
                    Loader.loadPDF(file.toFile(), "", MemoryUsageSetting.setupMixed(MEMORY, SCRATCH_FILE).streamCache);
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                document.close();
                return Opening.refused(
                        "PDF_TOO_LONG",
                        FileAdvice.words().pdfTooLong(String.valueOf(pages), String.valueOf(MOST_PAGES)));
            }
            if (pages < 1) {
                document.close();
                return Opening.refused("PDF_EMPTY", FileAdvice.words().pdfEmpty());
            }
            return Opening.opened(new PdfFile(document));
        } catch (InvalidPasswordException locked) {
            return Opening.refused("FILE_PASSWORD", FileAdvice.words().pdfPassword());
        } catch (OutOfMemoryError tooLarge) {
            throw tooLarge;
        } catch (Throwable broken) {
            IOUtils.closeQuietly(document);
            return Opening.refused("PDF_DAMAGED", FileAdvice.words().pdfDamaged());
        }
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** The page's text layer, which need not be what the page shows; empty where it cannot be read. */
    public List<TextLine> text(int page) {
        try {
            return new PageText(document, page).lines();
        } catch (OutOfMemoryError tooLarge) {
            throw tooLarge;
        } catch (Throwable broken) {
            return List.of();
        }
    }

    /** The page as it is seen, at 200 dpi, or finer where it holds a finer picture, or what 12 megapixels allow. */
    public Opening<BufferedImage> picture(int page) {
        return drawn(page, new Box(0, 0, 1, 1), USUAL_DPI);
    }

    /** What stands around a line of text, large enough to read small print. */
    public Opening<BufferedImage> closeUp(int page, Box region, double lineHeight) {
        double height = lineHeight * sides(document.getPage(page - 1))[1];
        return drawn(page, region, (float) Math.max(USUAL_DPI, CLOSE_UP_TEXT_HEIGHT * POINTS_AN_INCH / height));
    }

    private Opening<BufferedImage> drawn(int page, Box region, float wantedDpi) {
        try {
            var sheet = document.getPage(page - 1);
            var sides = sides(sheet);
            if (!isDrawable(sides[0]) || !isDrawable(sides[1])) {
                return notDrawn(page);
            }
            double inches = sides[0] * sides[1] / POINTS_AN_INCH / POINTS_AN_INCH;
            var images = new PageImages(sheet);
            double finest = Math.max(wantedDpi, Math.sqrt(images.mostPixels() / inches));
            float dpi = (float) Math.min(finest, Math.sqrt(MOST_PIXELS / (inches * region.w() * region.h())));
            if (dpi < LEAST_DPI || images.preventDrawing()) {
                return notDrawn(page);
            }
            return Opening.opened(draw(page, region, sides, dpi / POINTS_AN_INCH));
        } catch (OutOfMemoryError tooLarge) {
            throw tooLarge;
        } catch (Throwable broken) {
            return notDrawn(page);
        }
    }

    private BufferedImage draw(int page, Box region, float[] sides, float scale) throws IOException {
        int width = (int) Math.max(1, Math.ceil(sides[0] * region.w() * scale));
        int height = (int) Math.max(1, Math.ceil(sides[1] * region.h() * scale));
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = picture.createGraphics();
        graphics.setBackground(Color.WHITE);
        graphics.clearRect(0, 0, width, height);
        graphics.transform(
                AffineTransform.getTranslateInstance(-region.x() * sides[0] * scale, -region.y() * sides[1] * scale));
        renderer.renderPageToGraphics(page - 1, graphics, scale);
        graphics.dispose();
        return picture;
    }

    /** Width and height in points as the page is seen, turned by its rotation. */
    private static float[] sides(PDPage page) {
        var box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        return turned ? new float[] {box.getHeight(), box.getWidth()} : new float[] {box.getWidth(), box.getHeight()};
    }

    private static boolean isDrawable(float side) {
        return Float.isFinite(side) && side >= 1 && side <= LARGEST_SIDE;
    }

    private static Opening<BufferedImage> notDrawn(int page) {
        return Opening.refused("PDF_PAGE", FileAdvice.words().pdfPage(String.valueOf(page)));
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(document);
    }
}
