package org.resetdesk.evidence.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.evidence.Box;
import org.resetdesk.evidence.Opening;
import org.resetdesk.evidence.Opening.Opened;
import org.resetdesk.evidence.Opening.Refused;
import org.resetdesk.evidence.picture.DrawnPicture;

class PdfFileTest {

    // Held, else it may be forgotten with its level; PDFBox tells of every oddity at length.
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    static {
        PDFBOX.setLevel(Level.OFF);
    }

    @TempDir
    Path folder;

    /** The text's box must lie where its ink is, whichever way the page is turned. */
    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void a_line_of_text_stands_where_its_ink_is_on_the_page(int rotation) throws IOException {
        try (var pdf = opened(new DrawnPdf().text("S/N 586123456", 14, rotation))) {
            var line = pdf.text(1).get(0);
            var picture = picture(pdf.picture(1));

            assertThat(line.text()).isEqualTo("S/N 586123456");
            assertThat(picture.getWidth() > picture.getHeight()).isEqualTo(rotation % 180 != 0);
            var ink = inkOf(picture);
            assertThat(line.box().x() + line.box().w() / 2).isCloseTo(ink.x() + ink.w() / 2, within(0.02));
            assertThat(line.box().y() + line.box().h() / 2).isCloseTo(ink.y() + ink.h() / 2, within(0.02));
        }
    }

    @Test
    void a_close_up_shows_small_print_large() throws IOException {
        try (var pdf = opened(new DrawnPdf().text("S/N 586123456", 4, 0))) {
            var box = pdf.text(1).get(0).box();
            var region = new Box(box.x() - 0.01, box.y() - 0.01, box.w() + 0.02, box.h() + 0.02);

            var page = picture(pdf.picture(1));
            var closeUp = picture(pdf.closeUp(1, region, box.h()));

            assertThat(inkOf(page).h() * page.getHeight()).isLessThan(12);
            assertThat(inkOf(closeUp).h() * closeUp.getHeight()).isGreaterThan(30);
        }
    }

    @Test
    void hidden_text_is_in_the_text_layer_but_not_on_the_page() throws IOException {
        try (var pdf = opened(new DrawnPdf().hiddenText("S/N 586123456"))) {
            assertThat(pdf.text(1)).hasSize(1);
            assertThat(inkOf(picture(pdf.picture(1))).w()).isNegative();
        }
    }

    @Test
    void a_photo_on_a_page_keeps_its_pixels() throws IOException {
        var photo = DrawnPicture.quarters(2500, 3540, BufferedImage.TYPE_3BYTE_BGR);
        try (var pdf = opened(new DrawnPdf().picture(photo))) {
            assertThat(picture(pdf.picture(1)).getWidth()).isCloseTo(2500, within(10));
        }
    }

    @Test
    void a_pdf_with_a_password_is_refused_unless_the_password_is_empty() throws IOException {
        assertThat(refused(new DrawnPdf().blankPages(1).locked("secret"))).isEqualTo("FILE_PASSWORD");
        try (var pdf = opened(new DrawnPdf().blankPages(1).locked(""))) {
            assertThat(pdf.pages()).isEqualTo(1);
        }
    }

    @Test
    void a_pdf_of_more_than_fifty_pages_is_refused() throws IOException {
        assertThat(refused(new DrawnPdf().blankPages(51))).isEqualTo("PDF_TOO_LONG");
    }

    @Test
    void a_page_count_that_is_only_claimed_is_refused() throws IOException {
        var objects = List.of(
                "1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n",
                "2 0 obj <</Type /Pages /Count 1410065407 /Kids [3 0 R]>> endobj\n",
                "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 100 100]>> endobj\n");
        var body = new StringBuilder("%PDF-1.4\n");
        // Without a right table of places PDFBox would count the pages itself.
        var places = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (var object : objects) {
            places.append("%010d 00000 n \n".formatted(body.length()));
            body.append(object);
        }
        var end = "trailer <</Root 1 0 R /Size 4>>\nstartxref\n" + body.length() + "\n%%EOF\n";
        var file = Files.writeString(Files.createTempFile(folder, "upload", ""), body.append(places) + end);

        assertThat(PdfFile.open(file)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.refusal().code())
                .isEqualTo("PDF_TOO_LONG"));
    }

    @Test
    void a_page_of_absurd_size_is_not_drawn() throws IOException {
        try (var pdf =
                opened(new DrawnPdf().pageOf(1e9f, 1e9f).pageOf(14_000, 14_000).pageOf(0, 0))) {
            assertThat(pdf.picture(1)).isInstanceOf(Refused.class);
            assertThat(pdf.picture(2)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void a_pdf_cut_off_in_the_middle_is_opened_or_refused() throws IOException {
        var file = new DrawnPdf().text("S/N 586123456", 14, 0).save(Files.createTempFile(folder, "upload", ""));
        var content = Files.readAllBytes(file);
        for (int length = 10; length < content.length; length += content.length / 20) {
            Files.write(file, Arrays.copyOf(content, length));
            if (PdfFile.open(file) instanceof Opened<PdfFile> opened) {
                assertThat(opened.content().picture(1)).isNotNull();
                opened.content().close();
            }
        }
        Files.write(file, Arrays.copyOf(content, 20));
        assertThat(PdfFile.open(file)).isInstanceOf(Refused.class);
    }

    private PdfFile opened(DrawnPdf drawn) throws IOException {
        var opening = PdfFile.open(drawn.save(Files.createTempFile(folder, "upload", "")));
        assertThat(opening).isInstanceOf(Opened.class);
        return ((Opened<PdfFile>) opening).content();
    }

    private String refused(DrawnPdf drawn) throws IOException {
        var opening = PdfFile.open(drawn.save(Files.createTempFile(folder, "upload", "")));
        assertThat(opening).isInstanceOf(Refused.class);
        return ((Refused<PdfFile>) opening).refusal().code();
    }

    private static BufferedImage picture(Opening<BufferedImage> opening) {
        assertThat(opening).isInstanceOf(Opened.class);
        return ((Opened<BufferedImage>) opening).content();
    }

    /** Around all dark pixels; of negative size where there are none. */
    private static Box inkOf(BufferedImage picture) {
        double left = 1;
        double top = 1;
        double right = 0;
        double bottom = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) & 0xff) < 128) {
                    left = Math.min(left, (double) x / picture.getWidth());
                    right = Math.max(right, (double) (x + 1) / picture.getWidth());
                    top = Math.min(top, (double) y / picture.getHeight());
                    bottom = Math.max(bottom, (double) (y + 1) / picture.getHeight());
                }
            }
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
