package org.resetdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.evidence.pdf.DrawnPdf;

@QuarkusTest
class StaffPicturesTest {

    private static final byte[] QR = Desk.png(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB));

    @Inject
    Desk desk;

    @Test
    void a_technician_sees_a_picture_before_it_was_checked() {
        var reference = desk.submitted(Desk.newSerial());

        assertIsJpeg(download(reference, 0));
    }

    @Test
    void a_technician_sees_the_picture_of_the_reset_code() {
        var reference = submittedWith(QR);

        assertIsJpeg(download(reference, 1));
    }

    @Test
    void of_a_picture_that_cannot_be_opened_the_technician_is_told_so() {
        var reference = submittedWith(Arrays.copyOf(QR, 60));

        desk.as("technician")
                .get(addressOf(reference, 1))
                .then()
                .statusCode(409)
                .body("code", equalTo("PICTURE_NOT_SHOWN"));
    }

    @Test
    void a_technician_turns_the_pages_of_a_document(@TempDir Path folder) throws IOException {
        var serial = Desk.newSerial();
        var document = new DrawnPdf()
                .blankPages(1)
                .text("S/N: " + serial, 14, 0)
                .text("Thank you.", 14, 0)
                .save(folder.resolve("invoice.pdf"));
        var reference = desk.as("installer")
                .multiPart("serial", serial)
                .multiPart("method", "RESET_KEY")
                .multiPart("resetString", Desk.RESET_STRING)
                .multiPart("undertaking", "true")
                .multiPart("label", document.toFile(), "application/pdf")
                .post("/api/cases")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("reference");
        desk.work();
        var technician = Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"));
        var picture = addressOf(reference, 0).replace("/api/", "/").replace("/attachments/", "/pictures/");

        technician
                .get("/review/" + reference)
                .then()
                .body(containsString("data-page=\"2\" aria-current=\"true\">Page 2<"), containsString(">Page 3<"));
        var second = pictureAt(technician, picture);
        assertThat(pictureAt(technician, picture + "?page=2")).isEqualTo(second);
        assertThat(pictureAt(technician, picture + "?page=3")).isNotEqualTo(second);
        technician.get(picture + "?page=4").then().statusCode(404);
        technician.get(picture + "?page=0").then().statusCode(404);
    }

    private static byte[] pictureAt(Visitor technician, String address) {
        var bytes = technician
                .get(address)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .extract()
                .asByteArray();
        assertIsJpeg(bytes);
        return bytes;
    }

    private String submittedWith(byte[] resetQr) {
        return desk.submission(Desk.newSerial())
                .multiPart("resetQr", "qr.png", resetQr, "image/png")
                .post("/api/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    private byte[] download(String reference, int which) {
        return desk.as("technician")
                .get(addressOf(reference, which))
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .extract()
                .asByteArray();
    }

    private String addressOf(String reference, int which) {
        var id = desk.as("technician").get("/api/cases/" + reference).path("attachments[" + which + "].id");
        return "/api/cases/" + reference + "/attachments/" + id;
    }

    private static void assertIsJpeg(byte[] bytes) {
        assertThat(bytes).startsWith(0xFF, 0xD8, 0xFF);
    }
}
