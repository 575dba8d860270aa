package org.resetdesk.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;

@QuarkusTest
class SubmissionApiTest {

    @Inject
    Desk desk;

    @Test
    void a_case_is_answered_with_its_reference_and_where_it_is() {
        var serial = Desk.newSerial();

        desk.submission(serial)
                .post("/api/cases")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/cases/RD-"))
                .body("serial", equalTo(serial))
                .body("status", equalTo("CHECKING_EVIDENCE"))
                .body("attachments.name", hasItem("label.png"))
                .body("history.what", hasItem("Submitted"));
    }

    @Test
    void all_problems_are_told_at_once() {
        desk.as("installer")
                .multiPart("serial", "DS-2CD2042WD-I")
                .multiPart("method", "SECURITY_CODE")
                .post("/api/cases")
                .then()
                .statusCode(422)
                .contentType(startsWith("application/problem+json"))
                .body("problems.field", hasItems("serial", "label", "startTime", "undertaking"));
    }

    @ParameterizedTest
    @CsvSource({
        "DS-2CD2042WD-I, SERIAL_IS_MODEL",
        "DS-2CD2142FWD-I20160101, SERIAL_TRUNCATED",
        "DS-2TD1228-2/QA/xxxxxxxxxxxxxxxxxx, SERIAL_MASKED",
        "00000000000000000000, SERIAL_ZEROS",
    })
    void a_wrong_serial_is_refused_for_its_own_reason(String serial, String code) {
        desk.submissionWith(serial, Desk.labelOf("C12345678"))
                .post("/api/cases")
                .then()
                .statusCode(422)
                .body("problems.code", hasItem(code));
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.com\\nC12345678\\nABCDEF\\nDS-7608, RESET_STRING_IS_LABEL",
        "www.example.com C12345678 ABCDEF DS-7608, RESET_STRING_IS_LABEL",
        "hik-connect.comD00675412ABCDEFDS-7608NI, RESET_STRING_IS_LABEL",
        "A1B2C3D4, RESET_STRING_IS_KEY",
        "https://example.com/reset/device/1, RESET_STRING_IS_URL",
        "QRC03010003ABCDEF0123456789, RESET_STRING_IS_DEVICE_EXPORT",
        "qrc03010003ABCDEF0123456789, RESET_STRING_IS_DEVICE_EXPORT",
        "<ns:DeviceInfo version='2.0'><ns:serialNumber>C12345678</ns:serialNumber>, RESET_STRING_IS_DEVICE_INFO",
        "<DeviceInfo><serialNumber>C12345678</serialNumber></DeviceInfo>, RESET_STRING_IS_DEVICE_INFO",
        "C12345678, RESET_STRING_IS_SERIAL",
        "tooshort!, RESET_STRING_FORM",
    })
    void what_is_no_reset_string_is_told_apart(String sent, String code) {
        withoutChallenge(Desk.newSerial())
                .multiPart("method", "RESET_KEY")
                .multiPart("resetString", sent.replace("\\n", "\n"))
                .post("/api/cases")
                .then()
                .statusCode(422)
                .body("problems.code", hasItem(code));
    }

    @Test
    void the_verification_code_of_a_label_is_not_shown_again() {
        var installer = Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));

        installer
                .formOn("/cases/new")
                .multiPart("method", "RESET_KEY")
                .multiPart("resetString", "www.example.com\nC12345678\nVCODEX\nDS-7608")
                .post("/cases")
                .then()
                .statusCode(422)
                .body(containsString("This is the QR code of the label"))
                .body(not(containsString("VCODEX")));
        installer
                .formOn("/cases/batch")
                .multiPart("serial-1", "C12345678")
                .multiPart("method-1", "RESET_KEY")
                .multiPart("resetString-1", "www.example.comC12345678VCODEXDS-7608")
                .post("/cases/batch")
                .then()
                .statusCode(422)
                .body(containsString("This is the QR code of the label"))
                .body(not(containsString("VCODEX")));
    }

    @Test
    void a_start_time_in_the_future_is_refused() {
        withStartTime((LocalDateTime.now().getYear() + 1) + "-01-01 00:00:00")
                .post("/api/cases")
                .then()
                .statusCode(422)
                .body("problems.code", hasItem("START_TIME_FUTURE"));
    }

    @Test
    void a_start_time_of_1970_is_accepted_with_a_warning() {
        withStartTime("1970-01-15 02:44:11")
                .post("/api/cases")
                .then()
                .statusCode(201)
                .body("startTime", equalTo("1970-01-15 02:44:11"))
                .body("history.what", hasItem(startsWith("Note: The start time is in 1970")));
    }

    @ParameterizedTest
    @CsvSource({
        "label.png, '', 422, FILE_EMPTY",
        "label.jpg, MZ program, 415, FILE_NOT_ITS_NAME",
        "label.exe, MZ program, 415, FILE_TYPE",
    })
    void a_file_that_is_no_evidence_is_refused(String name, String content, int status, String code) {
        withoutLabel(Desk.newSerial())
                .multiPart("label", name, content.getBytes(StandardCharsets.UTF_8), "image/png")
                .post("/api/cases")
                .then()
                .statusCode(status)
                .body("problems.code", hasItem(code));
    }

    @Test
    void six_files_are_too_many() {
        var submission = withoutLabel(Desk.newSerial());
        for (int i = 1; i <= 6; i++) {
            submission.multiPart("label", i + ".png", Desk.labelOf("C12345678"), "image/png");
        }

        submission.post("/api/cases").then().statusCode(422).body("problems.code", hasItem("TOO_MANY_FILES"));
    }

    @Test
    void a_file_of_21_megabytes_is_too_large() {
        withoutLabel(Desk.newSerial())
                .multiPart("label", "large.jpg", new byte[21 * 1024 * 1024], "image/jpeg")
                .post("/api/cases")
                .then()
                .statusCode(413)
                .body("problems.code", hasItem("FILE_TOO_LARGE"));
    }

    @Test
    void without_the_undertaking_there_is_no_case() {
        desk.as("installer")
                .multiPart("serial", Desk.newSerial())
                .multiPart("method", "RESET_KEY")
                .multiPart("resetString", Desk.RESET_STRING)
                .multiPart("label", "label.png", Desk.labelOf("C12345678"), "image/png")
                .post("/api/cases")
                .then()
                .statusCode(422)
                .body("problems.code", hasItem("UNDERTAKING_MISSING"));
    }

    @Test
    void the_same_submission_with_the_same_key_is_the_same_case() {
        var serial = Desk.newSerial();
        var key = "key of " + serial;
        var first = keyed(serial, key)
                .post("/api/cases")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("reference");

        keyed(serial, key).post("/api/cases").then().statusCode(201).body("reference", equalTo(first));
        keyed(Desk.newSerial(), key)
                .post("/api/cases")
                .then()
                .statusCode(422)
                .body("problems.code", hasItem("KEY_REUSED"));
    }

    @Test
    void only_a_known_installer_submits() {
        given().multiPart("serial", "C12345678").post("/api/cases").then().statusCode(401);
        given().header("Authorization", "Bearer expired-or-made-up")
                .multiPart("serial", "C12345678")
                .post("/api/cases")
                .then()
                .statusCode(401)
                .body("code", equalTo("NOT_SIGNED_IN"));
        desk.as("technician")
                .multiPart("serial", "C12345678")
                .post("/api/cases")
                .then()
                .statusCode(403);
    }

    @Test
    void another_companys_case_does_not_exist() {
        var reference = desk.submitted(Desk.newSerial());
        var attachment = desk.as("installer").get("/api/cases/" + reference).<Integer>path("attachments[0].id");

        desk.as("rival").get("/api/cases/" + reference).then().statusCode(404);
        desk.as("rival")
                .get("/api/cases/" + reference + "/attachments/" + attachment)
                .then()
                .statusCode(404);
        desk.as("rival").post("/api/cases/" + reference + "/withdrawal").then().statusCode(404);
        desk.as("rival").post("/api/cases/" + reference + "/reveals").then().statusCode(404);
        desk.as("rival")
                .contentType("application/json")
                .body(Map.of("worked", true))
                .post("/api/cases/" + reference + "/outcome")
                .then()
                .statusCode(404);
    }

    @Test
    void a_list_goes_on_where_the_page_before_ended() {
        var first = desk.submitted(Desk.newSerial());
        var second = desk.submitted(Desk.newSerial());

        var page = desk.as("installer")
                .get("/api/cases?limit=1")
                .then()
                .statusCode(200)
                .extract();

        assertThat(page.<String>path("items[0].reference")).isEqualTo(second);
        desk.as("installer")
                .get("/api/cases?limit=1&after=" + page.path("next"))
                .then()
                .body("items.reference", hasItem(first));
        desk.as("installer")
                .get("/api/cases?limit=0&status=LOST")
                .then()
                .statusCode(422)
                .body("problems.field", hasItems("limit", "status"));
    }

    private RequestSpecification keyed(String serial, String key) {
        return desk.submission(serial).header("Idempotency-Key", key);
    }

    private RequestSpecification withStartTime(String startTime) {
        return withoutChallenge(Desk.newSerial())
                .multiPart("method", "SECURITY_CODE")
                .multiPart("startTime", startTime);
    }

    private RequestSpecification withoutChallenge(String serial) {
        return desk.as("installer")
                .multiPart("serial", serial)
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", Desk.labelOf(serial), "image/png");
    }

    private RequestSpecification withoutLabel(String serial) {
        return desk.as("installer")
                .multiPart("serial", serial)
                .multiPart("method", "RESET_KEY")
                .multiPart("resetString", Desk.RESET_STRING)
                .multiPart("undertaking", "true");
    }
}
