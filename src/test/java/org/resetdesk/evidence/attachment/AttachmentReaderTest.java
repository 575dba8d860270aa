package org.resetdesk.evidence.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.Finding;
import org.resetdesk.evidence.Opening.Opened;
import org.resetdesk.evidence.Opening.Refused;
import org.resetdesk.evidence.Source;
import org.resetdesk.evidence.Verdict;
import org.resetdesk.evidence.pdf.DrawnPdf;
import org.resetdesk.evidence.picture.DrawnPicture;
import org.resetdesk.evidence.reading.ExactTextReader;

class AttachmentReaderTest {

    private static final SerialNumber CLAIMED = SerialNumber.asItStands("586123456");
    private static final String SERIAL = "S/N 586123456";

    @TempDir
    Path folder;

    private final InkReader seen = new InkReader(5);

    @Test
    void a_photo_is_read_upright() throws IOException {
        var photo = DrawnPicture.turned(
                DrawnPicture.encoded(DrawnPicture.quarters(400, 200, BufferedImage.TYPE_3BYTE_BGR), "jpg"), 6);

        var reading = opened(Files.write(file(), photo), "label.jpg", seen);

        assertThat(seen.shown).containsExactly("200 × 400");
        assertThat(reading.finding().verdict()).isEqualTo(Verdict.MATCH);
        assertThat(reading.finding().page()).isEqualTo(1);
        assertThat(reading.pictureHash()).isNotNull();
    }

    @Test
    void a_page_that_shows_the_serial_matches() throws IOException {
        var finding = read(new DrawnPdf().blankPages(1).text(SERIAL, 12, 0));

        assertThat(finding.verdict()).isEqualTo(Verdict.MATCH);
        assertThat(finding.source()).isEqualTo(Source.OCR);
        assertThat(finding.page()).isEqualTo(2);
    }

    @Test
    void text_that_is_not_seen_on_the_page_proves_nothing() throws IOException {
        assertThat(read(new DrawnPdf().hiddenText(SERIAL)).verdict()).isEqualTo(Verdict.NO_SERIAL);
    }

    @Test
    void small_print_is_looked_at_again_from_near_and_found_where_it_stands() throws IOException {
        var finding = read(new DrawnPdf().text(SERIAL, 4, 0), new InkReader(25));

        assertThat(finding.verdict()).isEqualTo(Verdict.MATCH);
        // 100 of 842 points from the bottom.
        assertThat(finding.box().y()).isCloseTo(1 - 104.0 / 842, within(0.01));
        assertThat(finding.box().h()).isLessThan(0.01);
    }

    @Test
    void of_a_long_document_the_page_whose_text_names_the_serial_is_looked_at_first() throws IOException {
        var finding = read(new DrawnPdf().blankPages(20).text(SERIAL, 12, 0).blankPages(9));

        assertThat(finding.page()).isEqualTo(21);
        assertThat(seen.shown).hasSize(1);
    }

    @Test
    void of_a_long_scan_the_first_five_pages_are_looked_at() throws IOException {
        var document = new DrawnPdf().blankPages(1);
        for (int page = 0; page < 10; page++) {
            document.text("An invoice", 12, 0);
        }
        var nothing = new InkReader(1000);

        assertThat(read(document, nothing).verdict()).isEqualTo(Verdict.NO_SERIAL);
        assertThat(nothing.shown).as("of five pages one is blank").hasSize(4);
    }

    @Test
    void a_scanned_page_is_seen_as_it_is() throws IOException {
        var scan = DrawnPicture.quarters(600, 800, BufferedImage.TYPE_3BYTE_BGR);

        assertThat(read(new DrawnPdf().picture(scan)).verdict()).isEqualTo(Verdict.MATCH);
    }

    @Test
    void a_locked_document_is_refused_with_what_to_do() throws IOException {
        var file = new DrawnPdf().text(SERIAL, 12, 0).locked("secret").save(file());

        var refused = (Refused<Reading>) reader(seen).read(file, "invoice.pdf", CLAIMED);

        assertThat(refused.refusal().code()).isEqualTo("FILE_PASSWORD");
        assertThat(refused.refusal().advice()).contains("password");
    }

    private Finding read(DrawnPdf pdf) throws IOException {
        return read(pdf, seen);
    }

    private Finding read(DrawnPdf pdf, InkReader pictures) throws IOException {
        return opened(pdf.save(file()), "invoice.pdf", pictures).finding();
    }

    private static Reading opened(Path file, String name, InkReader pictures) {
        var opening = reader(pictures).read(file, name, CLAIMED);
        assertThat(opening).isInstanceOf(Opened.class);
        return ((Opened<Reading>) opening).content();
    }

    private static AttachmentReader reader(InkReader pictures) {
        return new AttachmentReader(pictures, new ExactTextReader(), new OpeningTime(Duration.ofMinutes(5), () -> {}));
    }

    private Path file() throws IOException {
        return Files.createTempFile(folder, "upload", "");
    }
}
