package org.resetdesk.evidence.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.DrawnLabel;
import org.resetdesk.evidence.Finding;
import org.resetdesk.evidence.ProductReaders;
import org.resetdesk.evidence.Source;
import org.resetdesk.evidence.Verdict;
import org.resetdesk.evidence.office.OfficeFile;
import org.resetdesk.evidence.pdf.DrawnPdf;
import org.resetdesk.evidence.picture.DrawnPicture;

/** The same label in every format that an installer may send, read by the product's own readers in a real worker. */
class EveryFormatTest {

    private static final String SERIAL = "E24681357";
    private static final String NEAR_MISS = "E24681367";
    private static final String NONE = "";

    @TempDir
    static Path folder;

    private static WorkerPool pool;
    private static BufferedImage label;

    @BeforeAll
    static void start() {
        pool = new WorkerPool(WorkerSettings.of(folder.resolve("workers"), 1, ProductReaders.class));
        var drawn = DrawnLabel.label(SERIAL, "DS-2CD2042WD-I");
        label = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        label.createGraphics().drawImage(drawn, 0, 0, null);
    }

    @AfterAll
    static void stop() {
        pool.close();
    }

    @Test
    void a_jpg_whichever_way_the_phone_was_held() throws IOException {
        var heldSideways = DrawnPicture.encoded(DrawnLabel.turned(label, 270), "jpg");

        var photo = Files.write(file(), DrawnPicture.turned(heldSideways, 6));

        var finding = matched("label.jpg", photo);
        notMatchedByOtherSerial("label.jpg", photo);

        assertThat(finding.box().y()).isBetween(0.2, 0.6);
    }

    @Test
    void a_png() throws IOException {
        matched("label.png", Files.write(file(), DrawnPicture.encoded(label, "png")));
    }

    @Test
    void a_bmp() throws IOException {
        matched("label.bmp", Files.write(file(), DrawnPicture.encoded(label, "bmp")));
    }

    @Test
    void a_scanned_pdf() throws IOException {
        assertThat(matched(
                                "scan.pdf",
                                new DrawnPdf().blankPages(1).picture(label).save(file()))
                        .page())
                .isEqualTo(2);
    }

    @Test
    void a_pdf_of_text() throws IOException {
        matched(
                "invoice.pdf",
                new DrawnPdf().text("1 camera, S/N: " + SERIAL, 9, 0).save(file()));
    }

    @Test
    void an_old_word_file() throws IOException {
        assertThat(matched("invoice.doc", OfficeFile.word(file(), OfficeFile.WORD_97, "S/N: " + SERIAL, NONE))
                        .source())
                .isEqualTo(Source.TEXT);
    }

    @Test
    void a_word_document_with_a_picture_inside() throws IOException {
        var picture = DrawnPicture.encoded(label, "jpg");

        matched("report.docx", OfficeFile.document(file(), NONE, "<w:p/>", picture));
    }

    @Test
    void a_workbook_with_cells_or_with_a_picture_inside() throws IOException {
        var cells = "<row><c t='inlineStr'><is><t>S/N</t></is></c><c t='inlineStr'><is><t>" + SERIAL
                + "</t></is></c></row>";
        var picture = DrawnPicture.encoded(label, "jpg");

        matched("stock.xlsx", OfficeFile.workbook(file(), NONE, cells, NONE, null));
        matched("stock.xlsx", OfficeFile.workbook(file(), NONE, NONE, NONE, picture));
    }

    private static Finding matched(String name, Path file) {
        var finding = pool.read(file, name, SerialNumber.asItStands(SERIAL));
        assertThat(finding.verdict()).as(finding.toString()).isEqualTo(Verdict.MATCH);
        return finding;
    }

    /** Every character counts. A hurried machine may say that it could not tell; it may not say that they are the same. */
    private static void notMatchedByOtherSerial(String name, Path file) {
        assertThat(pool.read(file, name, SerialNumber.asItStands(NEAR_MISS)).verdict())
                .isNotEqualTo(Verdict.MATCH);
    }

    private static Path file() throws IOException {
        return Files.createTempFile(folder, "upload", "");
    }
}
