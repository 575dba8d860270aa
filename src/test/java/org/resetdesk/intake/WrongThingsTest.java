package org.resetdesk.intake;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.google.zxing.BarcodeFormat;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.evidence.DrawnLabel;
import org.resetdesk.platform.Secrets;
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

    @ParameterizedTest
    @MethodSource("exportsOfAnotherDevice")
    void an_export_of_another_device_is_a_finding_that_only_a_supervisor_overrides(byte[] export) {
        var serial = Desk.newSerial();
        var reference = accepted(base(serial, "ENCRYPT_FILE").multiPart("export", "DeviceKey.xml", export));
        work.run();

        desk.as("installer")
                .get("/api/cases/" + reference)
                .then()
                .body("evidence.find { it.file == 'label.png' }.verdict", equalTo("MATCH"))
                .body("evidence.find { it.file == 'DeviceKey.xml' }.verdict", equalTo("MISMATCH"))
                .body("evidence.find { it.file == 'DeviceKey.xml' }.source", equalTo("TEXT"))
                .body("evidence.find { it.file == 'DeviceKey.xml' }.read", equalTo("C87654321"));
        reviewOf(reference).then().statusCode(200).body(containsString("The exported file is of another device."));
        desk.decide("technician", reference, "approval", "{}").then().statusCode(403);
        desk.decide("supervisor", reference, "approval", "{\"overrideReason\":\"the owner was called\"}")
                .then()
                .statusCode(200);
    }

    static Stream<byte[]> exportsOfAnotherDevice() {
        var xml = "<?xml version=\"1.0\"?><D><DeviceSN>C87654321</DeviceSN></D>";
        return Stream.of(
                xml.getBytes(StandardCharsets.UTF_8),
                xml.getBytes(StandardCharsets.UTF_16),
                xml.getBytes(StandardCharsets.UTF_16LE),
                "<x:D xmlns:x=\"y\"><x:deviceSN a='b'> C87654321 </x:deviceSN></x:D>".getBytes(StandardCharsets.UTF_8),
                "<D version=\"1\" serialNumber=\"C87654321\"/>".getBytes(StandardCharsets.UTF_8),
                "Version=2\r\nDeviceSN=C87654321\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_new_export_of_another_device_ends_what_was_approved() {
        var reference = desk.issued();

        desk.as("installer")
                .multiPart("export", "DeviceKey.xml", "<DeviceSN>C87654321</DeviceSN>".getBytes(StandardCharsets.UTF_8))
                .post("/api/cases/" + reference + "/renewals")
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_REVIEW"))
                .body("evidence.find { it.file == 'DeviceKey.xml' }.verdict", equalTo("MISMATCH"));
        desk.decide("technician", reference, "approval", "{}").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0001\u0000 not XML \u00ff",
                "PGRldmljZT4gc249QzEyMzQ1Njc4OTA= c2VyaWFs",
                "<Export version=\"20140612\"><data>C87654321</data></Export>"
            })
    void an_export_that_names_no_serial_says_nothing(String content) {
        var reference = accepted(exported(Desk.newSerial(), content));
        work.run();

        desk.as("installer").get("/api/cases/" + reference).then().body("evidence.verdict", equalTo(List.of("MATCH")));
        desk.decide("technician", reference, "approval", "{}").then().statusCode(200);
    }

    @Test
    void a_code_that_came_for_another_device_is_told_to_the_technician() {
        var string = "VGhlLXNhbWUtY29kZQ" + Secrets.readable(12);
        var first = sentBy("rival", Desk.newSerial(), string);
        var second = sentBy("installer", Desk.newSerial(), string);
        var other = sentBy("installer", Desk.newSerial(), string + "x");
        work.run();

        reviewOf(second)
                .then()
                .body(containsString("The same code or exported file came with <a href=\"/review/" + first + "\">"));
        reviewOf(other).then().body(not(containsString("The same code or exported file came with")));
        reviewOf(first).then().body(containsString("\"/review/" + second + "\""));
    }

    private String sentBy(String role, String serial, String string) {
        return accepted(desk.as(role)
                .multiPart("serial", serial)
                .multiPart("method", "RESET_KEY")
                .multiPart("resetString", string)
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", Desk.labelOf(serial), "image/png"));
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
        "<ns:DeviceInfo version=\"2.0\">, 422, EXPORT_IS_DEVICE_INFO",
        "QRC03010003ABCDEF, 422, EXPORT_IS_DEVICE_EXPORT",
        "hik-connect.com C12345678 ABCDEF DS-7608, 422, EXPORT_IS_LABEL",
        "C12345678, 422, EXPORT_IS_SERIAL",
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
    void sixty_thousand_characters_of_rubbish_are_told_apart_as_well() {
        accepted(exported(Desk.newSerial(), "a.".repeat(30_000)));
    }

    @Test
    void an_export_of_any_other_form_is_taken_as_it_is() {
        accepted(exported(Desk.newSerial(), "\u0001\u0000 not XML \u00ff"));
    }

    @ParameterizedTest
    @CsvSource({
        "QRC03010003-of-an-app, RESET_STRING_IS_DEVICE_EXPORT",
        "https://example.com/a-device, RESET_STRING_IS_URL",
        "A1B2C3D4, RESET_STRING_IS_KEY",
        "C24611123, RESET_STRING_IS_SERIAL",
        "<DeviceInfo></DeviceInfo>, RESET_STRING_IS_DEVICE_INFO",
    })
    void a_picture_of_a_wrong_code_is_noticed_at_once(String text, String code) {
        withQr(Desk.newSerial(), text)
                .post("/api/cases")
                .then()
                .statusCode(422)
                .body("problems.find { it.field == 'resetQr' }.code", equalTo(code));
    }

    @Test
    void a_picture_without_a_code_is_noticed_at_once_on_a_case_and_in_an_answer() {
        var blank = Desk.png(DrawnLabel.blank(300, 300, 255));
        base(Desk.newSerial(), "RESET_KEY")
                .multiPart("resetQr", "qr.png", blank, "image/png")
                .post("/api/cases")
                .then()
                .statusCode(422)
                .body("problems.field", hasItem("resetQr"));

        var reference = desk.waiting();
        desk.decide("technician", reference, "questions", "{\"items\":[\"RESET_STRING\"]}")
                .then()
                .statusCode(200);
        desk.as("installer")
                .multiPart("resetQr", "qr.png", blank, "image/png")
                .post("/api/cases/" + reference + "/answers")
                .then()
                .statusCode(422)
                .body("problems.field", hasItem("resetQr"));
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
