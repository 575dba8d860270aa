package org.resetdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resetdesk.AtOnce;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.evidence.DrawnLabel;
import org.resetdesk.platform.WorkByHand;

@QuarkusTest
class UploadPagesTest {

    private static final int PIECE = 20_000;

    private static Visitor installer;
    private static String token;

    @Inject
    Desk desk;

    @Inject
    WorkByHand work;

    @Inject
    EntityManager database;

    @BeforeEach
    void somebody_fills_in_a_form() {
        if (installer == null) {
            installer = Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));
            token = installer.tokenOn("/cases/new");
        }
    }

    @Test
    void a_photo_that_came_in_pieces_before_its_form_becomes_evidence_byte_for_byte() {
        var serial = Desk.newSerial();
        var photo = Desk.labelOf(serial);
        var upload = uploaded("label.png", photo);

        var location = form(serial)
                .multiPart("labelUpload", upload)
                .post("/cases")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        work.run();
        var reference = location.substring(location.lastIndexOf('/') + 1);
        var sent = desk.as("installer").get("/api/cases/" + reference);
        sent.then().body("attachments.name", equalTo(List.of("label.png"))).body("evidence[0].verdict", is("MATCH"));
        var file = "/api/cases/" + reference + "/attachments/" + sent.path("attachments[0].id");
        assertThat(desk.as("installer").get(file).asByteArray()).isEqualTo(photo);
    }

    @Test
    void a_form_that_is_sent_twice_makes_one_case_also_when_its_photo_came_before_it() throws Exception {
        var serial = Desk.newSerial();
        var upload = uploaded("label.png", Desk.labelOf(serial));
        var key = "key-of-" + serial;
        var cases = AtOnce.all(4, () -> form(serial)
                .multiPart("labelUpload", upload)
                .multiPart("idempotencyKey", key)
                .post("/cases")
                .header("Location"));

        assertThat(cases).doesNotContainNull().containsOnly(cases.get(0));
        var again = form(serial)
                .multiPart("label", "label.png", Desk.labelOf(serial), "image/png")
                .multiPart("idempotencyKey", key);
        again.post("/cases").then().statusCode(303).header("Location", cases.get(0));
        form(serial)
                .multiPart("labelUpload", upload)
                .multiPart("idempotencyKey", key)
                .multiPart("note", "Changed meanwhile")
                .post("/cases")
                .then()
                .statusCode(422)
                .body(containsString("This form was sent already, before you changed it"));
        desk.as("installer").get("/api/cases?q=" + serial).then().body("items.size()", is(1));
    }

    @Test
    void what_is_sent_again_or_too_early_is_answered_with_how_much_is_here() {
        var photo = new byte[3 * PIECE];
        var upload = begun("label.jpg", photo.length);
        piece(upload, 0, photo).statusCode(204).header("Upload-Offset", PIECE + "");

        piece(upload, 0, photo).statusCode(409).header("Upload-Offset", PIECE + "");
        piece(upload, 2 * PIECE, photo).statusCode(409).header("Upload-Offset", PIECE + "");
        request()
                .head("/uploads/" + upload)
                .then()
                .statusCode(200)
                .header("Upload-Offset", PIECE + "")
                .header("Upload-Length", photo.length + "");
        piece(upload, PIECE, photo).statusCode(204).header("Upload-Offset", 2 * PIECE + "");
    }

    @Test
    void a_piece_without_a_byte_does_not_stand_in_the_way_of_the_next() {
        var photo = new byte[3 * PIECE];
        var upload = begun("label.jpg", photo.length);

        piece(upload, 0, photo, 0).statusCode(204);
        piece(upload, 0, photo).statusCode(204).header("Upload-Offset", String.valueOf(PIECE));
    }

    @Test
    void of_the_same_piece_sent_at_once_one_counts() throws Exception {
        var photo = new byte[2 * PIECE];
        var upload = begun("label.jpg", photo.length);

        var answers = AtOnce.all(8, () -> piece(upload, 0, photo).extract().statusCode());

        assertThat(answers).containsOnlyOnce(204).containsOnly(204, 409);
        request().head("/uploads/" + upload).then().header("Upload-Offset", PIECE + "");
    }

    @Test
    void nobody_else_sees_adds_to_names_or_ends_an_upload() {
        var rival = Visitor.signedIn("rival@demo.example", desk.passwordOf("rival"));
        var rivalsToken = rival.tokenOn("/cases/new");
        var photo = Desk.labelOf(Desk.newSerial());
        var upload = uploaded("label.png", photo);

        rival.request().head("/uploads/" + upload).then().statusCode(404);
        rival.request()
                .header("X-CSRF-TOKEN", rivalsToken)
                .header("Upload-Offset", 0)
                .contentType("application/offset+octet-stream")
                .body(photo)
                .patch("/uploads/" + upload)
                .then()
                .statusCode(404);
        rival.request().header("X-CSRF-TOKEN", rivalsToken).delete("/uploads/" + upload);
        rival.request()
                .header("X-CSRF-TOKEN", rivalsToken)
                .multiPart("upload", upload)
                .post("/evidence-checks")
                .then()
                .statusCode(422);
        request().head("/uploads/" + upload).then().statusCode(200);
    }

    @Test
    void without_the_token_of_its_session_nothing_is_begun_or_added() {
        var upload = begun("label.jpg", PIECE);

        installer
                .request()
                .formParam("name", "label.jpg")
                .formParam("size", "10")
                .post("/uploads")
                .then()
                .statusCode(403);
        installer
                .request()
                .header("Upload-Offset", 0)
                .contentType("application/offset+octet-stream")
                .body(new byte[PIECE])
                .patch("/uploads/" + upload)
                .then()
                .statusCode(403);
    }

    @Test
    void what_is_too_large_is_told_before_it_is_sent() {
        request()
                .formParam("name", "label.jpg")
                .formParam("size", 20 * 1024 * 1024 + 1)
                .post("/uploads")
                .then()
                .statusCode(413)
                .body("problems[0].message", containsString("larger than 20 MB"));
        var upload = begun("label.jpg", 4 * 1024 * 1024);
        piece(upload, 0, new byte[1024 * 1024 + 1], 1024 * 1024 + 1).statusCode(413);
        var small = begun("label.jpg", 10);
        piece(small, 0, new byte[11], 11).statusCode(409).header("Upload-Offset", "0");
        for (var size : new String[] {"", "0", "-1", "1e9", "ten"}) {
            request()
                    .formParam("name", "label.jpg")
                    .formParam("size", size)
                    .post("/uploads")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void a_form_that_names_what_has_not_come_is_refused_in_plain_words() {
        var serial = Desk.newSerial();
        var begun = begun("label.png", 5 * PIECE);

        for (var upload : new String[] {begun, "never-begun"}) {
            form(serial)
                    .multiPart("labelUpload", upload)
                    .post("/cases")
                    .then()
                    .statusCode(422)
                    .body(containsString("A photo did not reach us whole."));
        }
        desk.as("installer").get("/api/cases?q=" + serial).then().body("items.size()", is(0));
    }

    @Test
    void a_photo_of_which_nothing_is_claimed_says_what_stands_on_it_and_never_that_it_matches() {
        var serial = Desk.newSerial();
        var upload = uploaded("label.png", Desk.labelOf(serial));

        var look = request().multiPart("upload", upload).post("/evidence-checks");
        look.then()
                .statusCode(200)
                .body("read", is(serial))
                .body("verdict", nullValue())
                .body("box.w", greaterThan(0f))
                .body("advice", is(""));
        assertThat(look.asString()).doesNotContain("ABCDEF");
        request()
                .multiPart("upload", upload)
                .multiPart("serial", serial.substring(0, 4))
                .post("/evidence-checks")
                .then()
                .statusCode(200)
                .body("read", is(serial));
        request()
                .multiPart("upload", upload)
                .multiPart("serial", serial)
                .post("/evidence-checks")
                .then()
                .body("verdict", is("MATCH"));
    }

    @Test
    void a_photo_that_shows_no_serial_number_or_is_blurred_says_what_to_do() {
        var without = DrawnLabel.photographed(DrawnLabel.label("", "DS-2CD2042WD-I", "SansSerif", ""), 3, 0.2);
        var blurred =
                DrawnLabel.blurred(DrawnLabel.photographed(DrawnLabel.label("C58612345", "DS-2CD2042WD-I"), 5, 0.5), 9);

        for (var picture : new byte[][] {Desk.png(without), Desk.png(blurred)}) {
            request()
                    .multiPart("file", "label.png", picture, "image/png")
                    .post("/evidence-checks")
                    .then()
                    .statusCode(200)
                    .body("read", nullValue())
                    .body("advice", anyOf(containsString("Photograph the label"), containsString("Hold still")));
        }
    }

    @Test
    void old_uploads_and_those_beyond_what_a_form_holds_give_way() {
        var other = Visitor.signedIn("rival@demo.example", desk.passwordOf("rival"));
        var request = Map.of("X-CSRF-TOKEN", other.tokenOn("/cases/new"));
        var uploads = IntStream.range(0, 42)
                .mapToObj(i -> other.request()
                        .headers(request)
                        .formParam("name", i + ".jpg")
                        .formParam("size", "1000")
                        .post("/uploads")
                        .header("Location"))
                .map(UploadPagesTest::idIn)
                .toList();
        other.request().head("/uploads/" + uploads.get(1)).then().statusCode(404);
        other.request().head("/uploads/" + uploads.get(2)).then().statusCode(200);

        age(uploads.get(2));
        other.request().head("/uploads/" + uploads.get(2)).then().statusCode(404);
        work.runRepeated("forget-uploads");
        assertThat(countOf(uploads.get(2))).isZero();
        assertThat(countOf(uploads.get(3))).isOne();
    }

    private void age(String upload) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update upload set created_at = created_at - interval '21 hours' where id = ?1")
                .setParameter(1, upload)
                .executeUpdate());
    }

    private long countOf(String upload) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select count(*) from upload where id = ?1")
                                .setParameter(1, upload)
                                .getSingleResult())
                        .longValue());
    }

    private static RequestSpecification request() {
        return installer.request().header("X-CSRF-TOKEN", token);
    }

    private static RequestSpecification form(String serial) {
        return request()
                .multiPart("serial", serial)
                .multiPart("method", "RESET_KEY")
                .multiPart("resetString", Desk.RESET_STRING)
                .multiPart("undertaking", "true");
    }

    private static String begun(String name, int size) {
        return idIn(request()
                .formParam("name", name)
                .formParam("size", size)
                .post("/uploads")
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
    }

    private static String idIn(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static String uploaded(String name, byte[] content) {
        var upload = begun(name, content.length);
        for (var start = 0; start < content.length; start += PIECE) {
            piece(upload, start, content).statusCode(204);
        }
        return upload;
    }

    private static ValidatableResponse piece(String upload, int start, byte[] content) {
        return piece(upload, start, content, PIECE);
    }

    private static ValidatableResponse piece(String upload, int start, byte[] content, int most) {
        return request()
                .header("Upload-Offset", start)
                .contentType("application/offset+octet-stream")
                .body(Arrays.copyOfRange(content, start, Math.min(content.length, start + most)))
                .patch("/uploads/" + upload)
                .then();
    }
}
