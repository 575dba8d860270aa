package org.resetdesk.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resetdesk.cases.Attachment;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.evidence.FileFinding.ViewSize;

/** One attachment and its finding, as pages show them. */
class EvidenceView {

    /** A character of the read serial, and whether the claimed one has another in its place. */
    public record Glyph(char character, boolean differs) {}

    private final SupportCase supportCase;
    private final Attachment attachment;
    private final Optional<FileFinding> finding;

    EvidenceView(SupportCase supportCase, Attachment attachment, FileFinding finding) {
        this.supportCase = supportCase;
        this.attachment = attachment;
        this.finding = Optional.ofNullable(finding);
    }

    public String name() {
        return attachment.name();
    }

    public String address() {
        return "/cases/" + supportCase.reference() + "/attachments/" + attachment.id();
    }

    public String pictureAddress() {
        return "/cases/" + supportCase.reference() + "/pictures/" + attachment.id();
    }

    public boolean isRead() {
        return finding.isPresent();
    }

    public Verdict verdict() {
        return finding.map(FileFinding::verdict).orElse(null);
    }

    public Finding found() {
        return finding.orElseThrow().toFinding(attachment.name());
    }

    public ViewSize view() {
        return finding.flatMap(FileFinding::view).orElse(null);
    }

    /** A little more than the serial's box, in pixels of the view, as an SVG viewBox; null where the place is not known. */
    public String crop() {
        if (view() == null || found().box() == null) {
            return null;
        }
        var box = found().box();
        var marginX = Math.max(0.02, box.w() * 0.15);
        var marginY = Math.max(0.02, box.h() * 0.8);
        var x = Math.max(0, box.x() - marginX);
        var y = Math.max(0, box.y() - marginY);
        var w = Math.min(1 - x, box.w() + 2 * marginX);
        var h = Math.min(1 - y, box.h() + 2 * marginY);
        return pixels(x, view().width()) + " " + pixels(y, view().height()) + " " + pixels(w, view().width()) + " "
                + pixels(h, view().height());
    }

    /** A little more than the serial's box: its line must not cross the first and last character. */
    public Box boxInPixels() {
        var box = found().box();
        var margin = 0.25 * box.h() * view().height();
        return new Box(
                Math.round(box.x() * view().width() - margin),
                Math.round(box.y() * view().height() - margin),
                Math.round(box.w() * view().width() + 2 * margin),
                Math.round(box.h() * view().height() + 2 * margin));
    }

    private static long pixels(double fraction, int side) {
        return Math.round(fraction * side);
    }

    /** The read serial, character by character, beside the claimed one's tail. */
    public List<Glyph> glyphs() {
        var read = SerialNumber.asItStands(found().read()).tail();
        var claimed = supportCase.serial().tail();
        var glyphs = new ArrayList<Glyph>();
        for (int i = 0; i < read.length(); i++) {
            var differs = i >= claimed.length() || read.charAt(i) != claimed.charAt(i);
            glyphs.add(new Glyph(read.charAt(i), differs));
        }
        return glyphs;
    }
}
