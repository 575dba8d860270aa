package org.resetdesk.evidence.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Looks at what a page's pictures claim to be before the page is drawn: drawing decodes them whole, and leaves out silently
 * what it has no decoder for.
 */
final class PageImages {

    private static final long MOST_PIXELS = 64_000_000;
    private static final int DEEPEST = 4;
    private static final int MOST_OBJECTS = 2_000;

    private final Set<COSBase> seen = new HashSet<>();
    private boolean preventDrawing;
    private long mostPixels;

    PageImages(PDPage page) throws IOException {
        lookAt(page.getResources(), 0);
    }

    boolean preventDrawing() {
        return preventDrawing;
    }

    /** Of the largest picture; 0 where there is none. */
    long mostPixels() {
        return mostPixels;
    }

    private void lookAt(PDResources resources, int depth) throws IOException {
        if (resources == null || depth > DEEPEST) {
            return;
        }
        for (var name : resources.getXObjectNames()) {
            var object = resources.getXObject(name);
            if (object == null || !seen.add(object.getCOSObject()) || seen.size() > MOST_OBJECTS) {
                continue;
            }
            if (object instanceof PDImageXObject image) {
                preventDrawing |= isTooLarge(image) || isJpeg2000(image);
                mostPixels = Math.max(mostPixels, (long) image.getWidth() * image.getHeight());
            }
            if (object instanceof PDFormXObject form) {
                lookAt(form.getResources(), depth + 1);
            }
        }
    }

    private static boolean isTooLarge(PDImageXObject image) {
        return (long) image.getWidth() * image.getHeight() > MOST_PIXELS;
    }

    private static boolean isJpeg2000(PDImageXObject image) {
        var filters = image.getStream().getFilters();
        return filters != null && filters.contains(COSName.JPX_DECODE);
    }
}
