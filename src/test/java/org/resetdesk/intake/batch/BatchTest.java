package org.resetdesk.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.resetdesk.AtOnce;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.evidence.DrawnLabel;
import org.resetdesk.platform.WorkByHand;

/** A site's worth of devices at once. */
@QuarkusTest
class BatchTest {

    private static final Pattern KEY = Pattern.compile("name=\"idempotencyKey\" value=\"([^\"]*)\"");
    private static final Pattern KEPT = Pattern.compile("name=\"file-(\\d+)\"");

    @Inject
    Desk desk;

    @Inject
    WorkByHand work;

    @Test
    void each_device_gets_its_own_case_verdict_and_answer() {
        var good = Desk.newSerial();
        var bad = Desk.newSerial();
        var reference = sent(rows(good, bad)
                .multiPart("label", good + ".png", Desk.labelOf(good), "image/png")
                .multiPart("label", bad + ".png", Desk.labelOf(Desk.newSerial()), "image/png"));
        work.run();

        var batch = desk.as("installer").get("/api/batches/" + reference);
        batch.then()
                .body("cases.serial", equalTo(List.of(good, bad)))
                .body("cases.verdict", equalTo(List.of("MATCH", "MISMATCH")))
                .body("cases.status", everyItem(equalTo("AWAITING_REVIEW")));
        desk.decide("technician", batch.path("cases[0].reference"), "approval", "{}")
                .then()
                .statusCode(200);
        work.run();

        desk.as("installer")
                .get("/api/batches/" + reference)
                .then()
                .body("cases.status", equalTo(List.of("ISSUED", "AWAITING_REVIEW")));
    }

    @Test
    void a_photo_that_nothing_can_be_read_on_holds_up_its_own_device_alone() {
        var good = Desk.newSerial();
        var held = Desk.newSerial();
        var blurred = DrawnLabel.blurred(DrawnLabel.label(held, "DS-2CD2042WD-I"), 12);
        var reference = sent(rows(good, held)
                .multiPart("label", "IMG_0001.png", Desk.labelOf(good), "image/png")
                .multiPart("label", "IMG_0002.png", Desk.png(blurred), "image/png"));
        work.run();

        var batch = desk.as("installer").get("/api/batches/" + reference);
        batch.then().body("cases.serial", equalTo(List.of(good, held)));
        assertThat(batch.jsonPath().getList("cases.verdict", String.class))
                .first()
                .isEqualTo("MATCH");
        assertThat(batch.<String>path("cases[1].verdict")).isNotEqualTo("MATCH");
        desk.as("installer")
                .get("/api/cases/" + batch.path("cases[1].reference"))
                .then()
                .body("attachments.name", equalTo(List.of("IMG_0002.png")));
    }

    @Test
    void a_photo_too_many_is_asked_about_for_a_device_may_be_forgotten() {
        var serial = Desk.newSerial();

        rows(serial)
                .multiPart("label", serial + ".png", Desk.labelOf(serial), "image/png")
                .multiPart("label", "IMG_2.png", Desk.labelOf(Desk.newSerial()), "image/png")
                .post("/api/batches")
                .then()
                .statusCode(422)
                .body("problems.code", equalTo(List.of("FILE_OF_NO_ROW")))
                .body("problems.message", hasItem(containsString("IMG_2.png")));
    }

    @Test
    void photos_without_a_telling_name_are_sorted_by_what_is_read_on_them() {
        var first = Desk.newSerial();
        var second = Desk.newSerial();
        var reference = sent(rows(first, second)
                .multiPart("label", "IMG_0002.png", Desk.labelOf(second), "image/png")
                .multiPart("label", "IMG_0001.png", Desk.labelOf(first), "image/png"));
        work.run();

        desk.as("installer")
                .get("/api/batches/" + reference)
                .then()
                .body("cases.verdict", equalTo(List.of("MATCH", "MATCH")));
    }

    @Test
    void one_invoice_serves_all_and_is_no_sign_of_a_picture_used_twice() {
        var first = Desk.newSerial();
        var second = Desk.newSerial();
        var reference =
                sent(rows(first, second).multiPart("invoice", "invoice.png", invoice(first, second), "image/png"));
        work.run();

        var batch = desk.as("installer").get("/api/batches/" + reference);
        var review = technician().get("/review/" + batch.path("cases[1].reference"));
        review.then()
                .statusCode(200)
                .body(containsString("invoice.png"))
                .body(containsString("1 of 2 of the same site"))
                .body(containsString("/review/" + batch.path("cases[0].reference")))
                .body(not(containsString("The same file")));
    }

    @Test
    void the_problems_of_all_rows_are_told_at_once_and_nothing_is_submitted() {
        var serial = Desk.newSerial();

        rows(serial, "DS-2CD2042WD-I", serial)
                .multiPart("label", "unknown.png", Desk.png(DrawnLabel.label("C00000000", "X")), "image/png")
                .post("/api/batches")
                .then()
                .statusCode(422)
                .body("problems.field", hasItems("rows[1].serial", "rows[2].serial"))
                .body("problems.code", hasItems("SERIAL_IS_MODEL", "SERIAL_TWICE"))
                .body("problems.message", hasItem(startsWith("Device 2: This is a model")));
        desk.as("installer").get("/api/cases?q=" + serial).then().body("items", hasSize(0));
    }

    @Test
    void files_are_kept_while_a_row_is_put_right_without_any_script() {
        var serial = Desk.newSerial();
        var installer = installer();
        var form = installer.get("/cases/batch").asString();
        var refused = page(installer, keyIn(form), "DS-2CD2042WD-I")
                .multiPart("label", "IMG_1.png", Desk.labelOf(serial), "image/png")
                .multiPart("export-1", "DeviceKey.xml", "exported".getBytes(StandardCharsets.UTF_8))
                .post("/cases/batch");
        refused.then()
                .statusCode(422)
                .body(containsString("Device 1: This is a model"))
                .body(containsString("IMG_1.png"))
                .body(containsString("DeviceKey.xml"))
                .body(containsString("choose one"));

        var label = KEPT.matcher(refused.asString());
        assertThat(label.find()).isTrue();
        var landed = page(installer, keyIn(refused.asString()), serial)
                .multiPart("file-" + label.group(1), "1")
                .post("/cases/batch");
        landed.then().statusCode(303);
        var batch = batchAt(landed);
        work.run();

        desk.as("installer").get("/api" + batch).then().body("cases.verdict", equalTo(List.of("MATCH")));
        var reference = desk.as("installer").get("/api" + batch).<String>path("cases[0].reference");
        desk.as("installer")
                .get("/api/cases/" + reference)
                .then()
                .body("attachments.name", hasItems("IMG_1.png", "DeviceKey.xml"))
                .body("batch", startsWith("BT-"));
    }

    @Test
    void more_rows_are_added_without_losing_what_was_typed_or_sent() {
        var installer = installer();
        var form = installer.get("/cases/batch").asString();

        page(installer, keyIn(form), "C12345678")
                .multiPart("label", "IMG_1.png", Desk.labelOf("C12345678"), "image/png")
                .multiPart("more", "5")
                .post("/cases/batch")
                .then()
                .statusCode(200)
                .body(containsString("value=\"C12345678\""))
                .body(containsString("IMG_1.png"))
                .body(containsString("serial-6"));
    }

    @Test
    void sent_ten_times_at_once_it_is_one_batch() throws Exception {
        var serial = Desk.newSerial();
        var key = "batch of " + serial;
        var label = Desk.labelOf(serial);

        var answers = AtOnce.all(10, () -> rows(serial)
                .header("Idempotency-Key", key)
                .multiPart("label", serial + ".png", label, "image/png")
                .post("/api/batches")
                .<String>path("reference"));

        assertThat(new HashSet<>(answers)).hasSize(1).doesNotContainNull();
        desk.as("installer").get("/api/cases?q=" + serial).then().body("items", hasSize(1));
        rows(Desk.newSerial())
                .header("Idempotency-Key", key)
                .multiPart("invoice", "i.png", label, "image/png")
                .post("/api/batches")
                .then()
                .statusCode(422)
                .body("problems.code", hasItem("KEY_REUSED"));
    }

    @Test
    void a_list_from_a_spreadsheet_names_methods_as_people_do() {
        var first = Desk.newSerial();
        var second = Desk.newSerial();
        var csv = "Serial;Method;Start time;Reset string\n%s;Security code;2024-05-14 08:30:00;\n%s;Key;;%s\n"
                .formatted(first, second, Desk.RESET_STRING);

        desk.as("installer")
                .multiPart("csv", "site.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("undertaking", "true")
                .multiPart("invoice", "invoice.png", invoice(first, second), "image/png")
                .post("/api/batches")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/batches/BT-"))
                .body("cases.method", equalTo(List.of("SECURITY_CODE", "RESET_KEY")));
    }

    @Test
    void what_is_no_export_is_told_at_its_row_and_not_kept() {
        var serial = Desk.newSerial();
        var installer = installer();

        page(installer, keyIn(installer.get("/cases/batch").asString()), serial)
                .multiPart("export-1", "list.txt", "QRC03010003secret".getBytes(StandardCharsets.UTF_8))
                .post("/cases/batch")
                .then()
                .statusCode(422)
                .body(containsString("Device 1: list.txt: this is an app"))
                .body(not(containsString("Here already")));
    }

    @Test
    void fifty_one_devices_are_too_many() {
        var serials = new String[51];
        for (int i = 0; i < serials.length; i++) {
            serials[i] = "C%08d".formatted(i + 1);
        }

        rows(serials).post("/api/batches").then().statusCode(422).body("problems.code", hasItem("TOO_MANY_ROWS"));
    }

    @Test
    void what_is_no_batch_is_refused_with_words() {
        desk.as("installer")
                .multiPart("rows", "[{\"serial\":")
                .post("/api/batches")
                .then()
                .statusCode(422)
                .body("problems.code", hasItems("ROWS_FORM", "ROWS_MISSING", "UNDERTAKING_MISSING"));
        desk.as("technician")
                .multiPart("rows", "[]")
                .post("/api/batches")
                .then()
                .statusCode(403);
    }

    @Test
    void another_companys_batch_does_not_exist() {
        var serial = Desk.newSerial();
        var reference = sent(rows(serial).multiPart("label", serial + ".png", Desk.labelOf(serial), "image/png"));

        desk.as("rival").get("/api/batches/" + reference).then().statusCode(404);
        var rival = Visitor.signedIn("rival@demo.example", desk.passwordOf("rival"));
        rival.get("/batches/" + reference).then().statusCode(404);
        rival.get("/batches/" + reference + "/state").then().statusCode(404);
        installer().get("/batches/" + reference).then().statusCode(200).body(containsString(serial));
        technician().get("/batches/" + reference).then().statusCode(200).body(containsString("/review/RD-"));
    }

    private String sent(RequestSpecification batch) {
        return batch.post("/api/batches").then().statusCode(201).extract().path("reference");
    }

    private RequestSpecification rows(String... serials) {
        var rows = new StringBuilder("[");
        for (var serial : serials) {
            rows.append(rows.length() > 1 ? "," : "")
                    .append("{\"serial\":\"%s\",\"method\":\"RESET_KEY\",\"resetString\":\"%s\"}"
                            .formatted(serial, Desk.RESET_STRING));
        }
        return desk.as("installer")
                .multiPart("rows", rows.append("]").toString())
                .multiPart("undertaking", "true");
    }

    private static RequestSpecification page(Visitor installer, String key, String serial) {
        return installer
                .formOn("/cases/batch")
                .multiPart("idempotencyKey", key)
                .multiPart("serial-1", serial)
                .multiPart("method-1", "RESET_KEY")
                .multiPart("resetString-1", Desk.RESET_STRING)
                .multiPart("undertaking", "true");
    }

    private static String keyIn(String page) {
        var key = KEY.matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private static String batchAt(Response landed) {
        var location = landed.header("Location");
        return location.substring(location.indexOf("/batches/"));
    }

    private static byte[] invoice(String first, String second) {
        return Desk.png(DrawnLabel.label(first, second));
    }

    private Visitor installer() {
        return Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));
    }

    private Visitor technician() {
        return Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"));
    }
}
