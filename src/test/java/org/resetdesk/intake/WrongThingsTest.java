package org.resetdesk.intake;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.google.zxing.BarcodeFormat;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.evidence.DrawnLabel;
import org.resetdesk.platform.WorkByHand;

/** What people send in place of what the method needs: each is noticed, and told with its own message. */
@QuarkusTest
class WrongThingsTest {

    @Inject
    Desk desk;

    @Inject
    WorkByHand work;

    @Test
    void an_export_that_names_another_serial_is_held_before_the_technicians_eyes() {
        var serial = Desk.newSerial();
        var reference = accepted(exported(serial, "<Export><serialNumber>C87654321</serialNumber></Export>"));

        reviewOf(reference)
                .then()
                .body(containsString("This speaks against the case:"))
                .body(containsString("names the serial number C87654321, the case " + serial));
    }

    @Test
    void an_export_that_names_the_serial_in_full_or_among_others_says_nothing_against_it() {
        var serial = Desk.newSerial();
        var full = "DS-7608NI-K20820210706CCRR" + serial + "WCVU";
        var reference = accepted(exported(serial, "<D><SN>C87654321</SN><DeviceSN>" + full + "</DeviceSN></D>"));

        reviewOf(reference).then().body(not(containsString("This speaks against the case:")));
    }

    @ParameterizedTest
    @CsvSource({
        "MZ program, 415, EXPORT_TYPE",
        "<deviceInfo version=\"2.0\">, 422, EXPORT_IS_DEVICE_INFO",
        "QRC03010003ABCDEF, 422, EXPORT_IS_DEVICE_EXPORT",
        "'', 422, FILE_EMPTY",
    })
    void what_is_no_export_is_told_apart(String content, int status, String code) {
        exported(Desk.newSerial(), content)
                .post("/api/cases")
                .then()
                .statusCode(status)
                .body("problems.code", hasItem(code));
    }

    @Test
    void an_export_of_any_other_form_is_taken_as_it_is() {
        accepted(exported(Desk.newSerial(), "\u0001\u0000 not XML \u00ff"));
    }

    @Test
    void a_picture_of_a_device_list_is_not_kept() {
        var serial = Desk.newSerial();
        var reference = accepted(withQr(serial, "QRC03010003" + "A".repeat(60)));
        work.run();

        var supportCase = desk.as("installer").get("/api/cases/" + reference);
        supportCase
                .then()
                .body("history.what", hasItem(containsString("so we did not keep it")))
                .body("attachments.find { it.kind == 'RESET_QR' }.counts", equalTo(false));
        desk.as("installer")
                .get("/api/cases/" + reference + "/attachments/"
                        + supportCase.path("attachments.find { it.kind == 'RESET_QR' }.id"))
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a-device, This is a web address",
        "A1B2C3D4, This looks like the answer",
    })
    void a_picture_is_judged_by_the_rules_for_the_text(String text, String words) {
        var reference = accepted(withQr(Desk.newSerial(), text));
        work.run();

        desk.as("technician")
                .get("/api/cases/" + reference)
                .then()
                .body("history.what", hasItem(startsWith("Note: " + words)));
    }

    @Test
    void a_picture_of_the_right_code_gives_the_reset_string() {
        var reference = accepted(withQr(Desk.newSerial(), Desk.RESET_STRING));
        work.run();

        reviewOf(reference).then().body(containsString(Desk.RESET_STRING));
    }

    @ParameterizedTest
    @CsvSource({"note", "model"})
    void a_character_that_cannot_be_kept_is_a_problem_of_its_field(String field) {
        desk.submission(Desk.newSerial())
                .multiPart(field, "on the \u0000 roof")
                .post("/api/cases")
                .then()
                .statusCode(422)
                .body("problems.find { it.code == 'TEXT_UNSTORABLE' }.field", equalTo(field));
    }

    @Test
    void a_technicians_words_with_such_a_character_are_refused_alike() {
        var reference = desk.waiting();

        desk.decide("technician", reference, "rejection", "{\"reason\":\"WRONG_QR\",\"message\":\"no\\u0000\"}")
                .then()
                .statusCode(422)
                .body("problems.code", hasItem("TEXT_UNSTORABLE"));
    }

    @Test
    void an_answer_that_may_hold_credentials_is_not_shown_again() {
        var reference = desk.waiting();
        desk.decide("technician", reference, "questions", "{\"items\":[\"RESET_STRING\"]}")
                .then()
                .statusCode(200);
        var installer = Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));

        installer
                .formOn("/cases/" + reference)
                .multiPart("resetString", "QRC03010003SECRETSECRET")
                .post("/cases/" + reference + "/answers")
                .then()
                .statusCode(422)
                .body(containsString("so we did not keep it"))
                .body(not(containsString("SECRETSECRET")));
    }

    @Test
    void a_method_gets_just_what_it_needs() {
        var serial = Desk.newSerial();
        var reference = accepted(exported(serial, "exported")
                .multiPart("startTime", "2024-05-14 08:30:00")
                .multiPart("resetString", Desk.RESET_STRING));

        desk.as("installer").get("/api/cases/" + reference).then().body("startTime", nullValue());
        reviewOf(reference).then().body(not(containsString(Desk.RESET_STRING)));
    }

    private RequestSpecification exported(String serial, String content) {
        return base(serial, "ENCRYPT_FILE")
                .multiPart("export", "DeviceKey.xml", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private RequestSpecification withQr(String serial, String text) {
        var picture = DrawnLabel.with(DrawnLabel.blank(600, 600, 255), BarcodeFormat.QR_CODE, text, 50, 50, 500, 500);
        return base(serial, "RESET_KEY").multiPart("resetQr", "qr.png", Desk.png(picture), "image/png");
    }

    private RequestSpecification base(String serial, String method) {
        return desk.as("installer")
                .multiPart("serial", serial)
                .multiPart("method", method)
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", Desk.labelOf(serial), "image/png");
    }

    private static String accepted(RequestSpecification submission) {
        return submission.post("/api/cases").then().statusCode(201).extract().path("reference");
    }

    private Response reviewOf(String reference) {
        return Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"))
                .get("/review/" + reference);
    }
}
