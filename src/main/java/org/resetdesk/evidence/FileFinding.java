package org.resetdesk.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.resetdesk.cases.Attachment;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.evidence.attachment.StaffCopy;

/** The finding for one attachment, as it is kept. Checked again only when the case comes to claim another serial. */
@Entity
@Table(name = "finding")
class FileFinding {

    @Id
    private Long attachmentId;

    private Long caseId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String claimed;
    private String read;

    @Enumerated(EnumType.STRING)
    private Source source;

    private double confidence;
    private Integer page;

    @Column(name = "box_x")
    private Double boxX;

    @Column(name = "box_y")
    private Double boxY;

    @Column(name = "box_w")
    private Double boxW;

    @Column(name = "box_h")
    private Double boxH;

    private String advice;
    private long millis;
    private Long pictureHash;
    private Integer viewWidth;
    private Integer viewHeight;
    private Integer viewPage;
    private Integer viewPages;

    protected FileFinding() {}

    FileFinding(SupportCase supportCase, Attachment attachment, Finding finding) {
        this.attachmentId = attachment.id();
        this.caseId = supportCase.id();
        this.verdict = finding.verdict();
        this.claimed = finding.claimed();
        this.read = finding.read();
        this.source = finding.source();
        this.confidence = finding.confidence();
        this.page = finding.page();
        this.advice = finding.advice();
        this.millis = finding.millis();
        Optional.ofNullable(finding.box()).ifPresent(box -> {
            boxX = box.x();
            boxY = box.y();
            boxW = box.w();
            boxH = box.h();
        });
    }

    void hasView(StaffCopy copy, int page) {
        viewWidth = copy.width();
        viewHeight = copy.height();
        viewPage = page;
        viewPages = copy.pages();
    }

    void hasPictureHash(Long hash) {
        pictureHash = hash;
    }

    boolean isFor(SupportCase supportCase) {
        return claimed.equals(supportCase.serial().text());
    }

    Long attachmentId() {
        return attachmentId;
    }

    Verdict verdict() {
        return verdict;
    }

    Optional<View> view() {
        return Optional.ofNullable(viewWidth).map(width -> new View(width, viewHeight, viewPage, viewPages));
    }

    Finding toFinding(String file) {
        var box = boxX == null ? null : new Box(boxX, boxY, boxW, boxH);
        return new Finding(file, verdict, claimed, read, source, confidence, page, box, advice, millis);
    }

    /**
     * The picture that staff see.
     *
     * @param width in pixels, like the height
     * @param page  that it shows of a document, of so many
     */
    record View(int width, int height, int page, int pages) {}
}
