package org.resetdesk.evidence.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resetdesk.evidence.FileType;
import org.resetdesk.evidence.Opening;
import org.resetdesk.evidence.Opening.Opened;
import org.resetdesk.evidence.Opening.Refused;
import org.resetdesk.evidence.pdf.DrawnPdf;
import org.resetdesk.evidence.picture.DrawnPicture;
import org.resetdesk.evidence.picture.PictureDecoder;

class StaffCopiesTest {

    @TempDir
    Path folder;

    private final OpeningTime time = new OpeningTime(Duration.ofMinutes(5), () -> {});

    @Test
    void staff_see_a_large_photo_at_a_size_for_screens() throws IOException {
        var photo = DrawnPicture.encoded(DrawnPicture.quarters(4000, 1000, BufferedImage.TYPE_3BYTE_BGR), "png");

        var copy = copied(Files.write(file(), photo), "label.png", 1);

        assertThat(copy).isEqualTo(new StaffCopy(2000, 500, 1));
        assertThat(PictureDecoder.decode(FileType.JPEG, folder.resolve("copy"))).isInstanceOf(Opened.class);
    }

    @Test
    void staff_see_each_page_of_a_pdf_as_a_picture() throws IOException {
        var pdf = new DrawnPdf().blankPages(1).text("S/N 586123456", 12, 90).save(file());

        var copy = copied(pdf, "invoice.pdf", 2);

        assertThat(copy.pages()).isEqualTo(2);
        assertThat(copy.width()).isEqualTo(2000);
        assertThat(copy.height()).isLessThan(2000);
        assertThat(code(new StaffCopies(time).write(pdf, "invoice.pdf", 3, folder.resolve("copy"))))
                .isEqualTo("NO_PAGE");
    }

    @Test
    void a_reset_code_is_read_from_a_screenshot_of_it() throws Exception {
        var text = "Q2hhcmFjdGVyaXN0aWM9".repeat(20);

        assertThat(new QrPictures(time).text(qr(text), "reset.png")).isEqualTo(Opening.opened(text));
    }

    @Test
    void a_label_s_code_sent_for_a_reset_code_is_refused_and_not_kept() throws Exception {
        var label = qr("www.hik-connect.com\r586123456\rABCDEF\rDS-2CD2042WD-I");

        assertThat(code(new QrPictures(time).text(label, "reset.png"))).isEqualTo("QR_IS_LABEL");
    }

    @Test
    void a_picture_without_a_code_is_refused_with_what_to_do() throws IOException {
        var picture = DrawnPicture.encoded(DrawnPicture.quarters(400, 400, BufferedImage.TYPE_3BYTE_BGR), "png");

        assertThat(code(new QrPictures(time).text(Files.write(file(), picture), "reset.png")))
                .isEqualTo("QR_NOT_FOUND");
    }

    private Path qr(String text) throws IOException, WriterException {
        var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 600, 600);
        return Files.write(file(), DrawnPicture.encoded(MatrixToImageWriter.toBufferedImage(matrix), "png"));
    }

    private StaffCopy copied(Path file, String name, int page) {
        var opening = new StaffCopies(time).write(file, name, page, folder.resolve("copy"));
        assertThat(opening).isInstanceOf(Opened.class);
        return ((Opened<StaffCopy>) opening).content();
    }

    private static String code(Opening<?> opening) {
        assertThat(opening).isInstanceOf(Refused.class);
        return ((Refused<?>) opening).refusal().code();
    }

    private Path file() throws IOException {
        return Files.createTempFile(folder, "upload", "");
    }
}
