package org.resetdesk.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.resetdesk.cases.Attachment;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.evidence.FileFinding.View;

/** One attachment and its finding, as pages show them. */
class EvidenceView {

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
        return finding.orElseThrow().toFinding(attachment.name()).told();
    }

    public View view() {
        return finding.flatMap(FileFinding::view).orElse(null);
    }

    /** Null where the serial's place is not known. */
    public CloseUp closeUp() {
        return view() == null || found().box() == null
                ? null
                : CloseUp.of(found().box(), view().width(), view().height(), comparison());
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

    /** What is typed and what was read; where nothing was, the typed serial alone. */
    public Comparison comparison() {
        var typed = supportCase.serial().tail();
        var read = found().read();
        return Comparison.of(
                typed, read == null ? typed : SerialNumber.asItStands(read).tail());
    }

    /** Of a document, for its pages one after the other. */
    public List<Integer> pages() {
        return IntStream.rangeClosed(1, view().pages()).boxed().toList();
    }
}
