package org.resetdesk.evidence.attachment;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.Box;
import org.resetdesk.evidence.FileAdvice;
import org.resetdesk.evidence.Opening.Opened;
import org.resetdesk.evidence.Opening.Refused;
import org.resetdesk.evidence.PictureReader;
import org.resetdesk.evidence.Refusal;
import org.resetdesk.evidence.Sighting;
import org.resetdesk.evidence.TextReader;
import org.resetdesk.evidence.Verdict;
import org.resetdesk.evidence.pdf.PdfFile;
import org.resetdesk.evidence.pdf.TextLine;

/**
 * Looks for a claimed serial on the pages of a PDF. The text layer says where to look; what a person sees on the page decides,
 * since text can be hidden and differ from the picture on purpose.
 */
final class PdfPages {

    /** How many pages are looked at as pictures from the first on; any other only where its text holds the claim. */
    private static final int LOOKED_AT = 5;

    private static final int MOST_WITH_CLAIM = 3;
    private static final String BLANK = FileAdvice.words().pdfWithoutSerial();
    private static final String NO_TIME = FileAdvice.words().pdfTakesLong();

    private final PdfFile pdf;
    private final PictureReader pictures;
    private final TextReader texts;
    private final OpeningTime time;
    private final Sightings sightings = new Sightings();
    private Refusal refusal;

    PdfPages(PdfFile pdf, PictureReader pictures, TextReader texts, OpeningTime time) {
        this.pdf = pdf;
        this.pictures = pictures;
        this.texts = texts;
        this.time = time;
    }

    Sightings lookedAtUntil(Duration enough, SerialNumber claimed) {
        var withClaim = pagesWhoseTextHolds(claimed);
        var pages = new LinkedHashSet<>(withClaim);
        for (int page = 1; page <= Math.min(LOOKED_AT, pdf.pages()); page++) {
            pages.add(page);
        }
        for (int page : pages) {
            if (sightings.areDecided(claimed)) {
                break;
            }
            if (time.sinceStart().compareTo(enough) > 0) {
                sightings.add(Sighting.unreadable(NO_TIME), page);
                break;
            }
            lookAt(page, claimed, withClaim.contains(page));
        }
        return sightings;
    }

    /** Why no page could be shown; null where one was. */
    Refusal refusal() {
        return refusal;
    }

    private Set<Integer> pagesWhoseTextHolds(SerialNumber claimed) {
        var pages = new LinkedHashSet<Integer>();
        for (int page = 1; page <= pdf.pages() && pages.size() < MOST_WITH_CLAIM; page++) {
            if (says(textOf(page), claimed)) {
                pages.add(page);
            }
        }
        return pages;
    }

    private void lookAt(int page, SerialNumber claimed, boolean textHoldsClaim) {
        var opening = time.of(() -> pdf.picture(page));
        if (opening instanceof Opened<BufferedImage> opened) {
            // On an empty page there is nothing to be too blurred or too dark.
            if (isBlank(opened.content())) {
                sightings.add(Sighting.noSerial(1, BLANK), page);
                return;
            }
            sightings.remember(opened.content());
            var seen = pictures.look(opened.content(), claimed);
            if (seen.verdict() != Verdict.MATCH && textHoldsClaim) {
                seen = closeUpOfClaim(page, claimed).orElse(seen);
            }
            sightings.add(seen, page);
        } else {
            refusal = ((Refused<?>) opening).refusal();
        }
    }

    private static boolean isBlank(BufferedImage page) {
        int paper = page.getRGB(0, 0);
        int[] row = new int[page.getWidth()];
        for (int y = 0; y < page.getHeight(); y++) {
            page.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int colour : row) {
                if (colour != paper) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Small print may be too small at the page's usual size, so the line that holds the claim is looked at again, larger. */
    private Optional<Sighting> closeUpOfClaim(int page, SerialNumber claimed) {
        return textOf(page).stream()
                .filter(line -> says(List.of(line), claimed))
                .findFirst()
                .flatMap(line -> closeUp(page, line, claimed));
    }

    private Optional<Sighting> closeUp(int page, TextLine line, SerialNumber claimed) {
        var region = around(line.box());
        var opening = time.of(() -> pdf.closeUp(page, region, line.box().h()));
        if (opening instanceof Opened<BufferedImage> opened) {
            var seen = pictures.look(opened.content(), claimed);
            return Optional.of(seen)
                    .filter(match -> match.verdict() == Verdict.MATCH)
                    .map(match -> Sighting.match(
                            claimed, match.source(), match.confidence(), onPage(match.box(), region, line.box())));
        }
        return Optional.empty();
    }

    private static Box around(Box line) {
        double left = Math.max(0, line.x() - 0.02);
        double top = Math.max(0, line.y() - 2 * line.h());
        return new Box(left, top, Math.min(1 - left, line.w() + 0.04), Math.min(1 - top, 5 * line.h()));
    }

    private static Box onPage(Box seen, Box region, Box line) {
        return seen == null
                ? line
                : new Box(
                        region.x() + seen.x() * region.w(),
                        region.y() + seen.y() * region.h(),
                        seen.w() * region.w(),
                        seen.h() * region.h());
    }

    private List<TextLine> textOf(int page) {
        return time.of(() -> pdf.text(page));
    }

    private boolean says(List<TextLine> lines, SerialNumber claimed) {
        return !lines.isEmpty()
                && texts.look(lines.stream().map(TextLine::text).toList(), claimed)
                                .verdict()
                        == Verdict.MATCH;
    }
}
