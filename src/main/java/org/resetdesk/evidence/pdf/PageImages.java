package org.resetdesk.evidence.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Looks at the sizes that a page's pictures claim, since drawing a page decodes them whole. */
final class PageImages {

    private static final long MOST_PIXELS = 64_000_000;
    private static final int DEEPEST = 4;
    private static final int MOST_OBJECTS = 2_000;

    private final Set<COSBase> seen = new HashSet<>();

    private PageImages() {}

    static boolean areTooLarge(PDPage page) throws IOException {
        return new PageImages().anyTooLarge(page.getResources(), 0);
    }

    private boolean anyTooLarge(PDResources resources, int depth) throws IOException {
        if (resources == null || depth > DEEPEST) {
            return false;
        }
        for (var name : resources.getXObjectNames()) {
            var object = resources.getXObject(name);
            if (object == null || !seen.add(object.getCOSObject()) || seen.size() > MOST_OBJECTS) {
                continue;
            }
            if (object instanceof PDImageXObject image && (long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
                return true;
            }
            if (object instanceof PDFormXObject form && anyTooLarge(form.getResources(), depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
