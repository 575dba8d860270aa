package org.resetdesk.issuance.recorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resetdesk.Chromium;
import org.resetdesk.Desk;
import org.resetdesk.Window;
import org.resetdesk.devices.RegistryByHand;
import org.resetdesk.evidence.barcode.QrText;
import org.resetdesk.platform.WorkByHand;

/** From the box to a new password, with the product alone. */
@QuarkusTest
class RecorderPagesTest {

    private static final String PASSWORD = "Lamp-post7";

    @TestHTTPResource
    URI address;

    @Inject
    Desk desk;

    @Inject
    WorkByHand work;

    @Inject
    RegistryByHand registry;

    @Inject
    Chromium chromium;

    @Inject
    EntityManager database;

    @ParameterizedTest
    @CsvSource({"true,false", "false,true"})
    void a_recorder_takes_the_code_that_the_desk_gives_for_its_date(boolean clockIsSet, boolean cameras) {
        var recorder = unboxed("CODE", clockIsSet);
        post(recorder + "/forgotten-password", "cameras", cameras).then().statusCode(303);
        var reference = desk.as("installer")
                .multiPart("serial", read(recorder, "serial"))
                .multiPart("method", "SECURITY_CODE")
                .multiPart("startTime", read(recorder, "start-time"))
                .multiPart("cameras", cameras)
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", labelOf(recorder), "image/png")
                .post("/api/cases")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("reference");
        issue(reference);

        var day = read(recorder, "clock").substring(0, 10);
        var code = desk.as("installer")
                .post("/api/cases/" + reference + "/reveals")
                .<String>path("codes.find { it.date == '" + day + "' }.code");
        entered(recorder, code).then().statusCode(200).body(containsString("The new password is set."));
    }

    @ParameterizedTest
    @CsvSource({"string,false", "string,true", "file,false", "picture,true"})
    void a_recorder_takes_the_key_however_its_export_reached_the_desk(String way, boolean cameras) {
        var recorder = unboxed("FILE_OR_KEY", true);
        post(recorder + "/forgotten-password", "cameras", cameras).then().statusCode(303);
        var submission = desk.as("installer")
                .multiPart("serial", read(recorder, "serial"))
                .multiPart("method", "RESET_KEY")
                .multiPart("cameras", cameras)
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", labelOf(recorder), "image/png");
        switch (way) {
            case "string" -> submission.multiPart("resetString", read(recorder, "reset-string"));
            case "file" -> submission.multiPart("export", "DeviceKey.xml", bytesOf(recorder + "/DeviceKey.xml"));
            default -> submission.multiPart("resetQr", "qr.png", bytesOf(recorder + "/qr.png"), "image/png");
        }
        var reference =
                submission.post("/api/cases").then().statusCode(201).extract().<String>path("reference");
        issue(reference);

        entered(recorder, keyOf(reference)).then().statusCode(200).body(containsString("The new password is set."));
    }

    @ParameterizedTest
    @CsvSource({"FILE,false", "FILE,true", "FILE_OR_KEY,false"})
    void a_recorder_imports_the_file_that_the_desk_gives(String firmware, boolean cameras) {
        var recorder = unboxed(firmware, true);
        post(recorder + "/forgotten-password", "cameras", cameras).then().statusCode(303);
        var reference = desk.as("installer")
                .multiPart("serial", read(recorder, "serial"))
                .multiPart("method", "ENCRYPT_FILE")
                .multiPart("export", "DeviceKey.xml", bytesOf(recorder + "/DeviceKey.xml"))
                .multiPart("cameras", cameras)
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", labelOf(recorder), "image/png")
                .post("/api/cases")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("reference");
        issue(reference);

        var file = desk.as("installer")
                .get("/api/cases/" + reference + "/issuance/file")
                .asByteArray();
        RestAssured.given()
                .multiPart("file", "Encrypt.xml", file)
                .multiPart("password", PASSWORD)
                .multiPart("again", PASSWORD)
                .post(recorder + "/new-password")
                .then()
                .statusCode(200)
                .body(containsString("The new password is set."));
    }

    @Test
    void a_recorder_takes_the_code_that_was_mailed_to_its_owner() {
        var recorder = unboxed("MAILED_CODE", true);
        var serial = read(recorder, "serial");
        registry.enter(serial, RegistryByHand.INSTALLERS, Map.of()).then().statusCode(303);
        post(recorder + "/forgotten-password").then().statusCode(303);
        var reference = desk.as("installer")
                .multiPart("serial", serial)
                .multiPart("method", "VERIFICATION_CODE")
                .multiPart("resetQr", "qr.png", bytesOf(recorder + "/qr.png"), "image/png")
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", labelOf(recorder), "image/png")
                .post("/api/cases")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("reference");
        issue(reference);

        entered(recorder, mailedCodeFor(tailIn(recorder)))
                .then()
                .statusCode(200)
                .body(containsString("The new password is set."));
    }

    private String mailedCodeFor(String tail) {
        var admin = registry.admin();
        var name = Pattern.compile("href=\"(/mail/[^\"]*verification_code[^\"]*)\"><b>[^<]*" + tail)
                .matcher(admin.get("/mail").asString());
        assertThat(name.find()).isTrue();
        var mail = admin.get(name.group(1)).asString();
        var code = Pattern.compile("\\b\\d{8}\\b").matcher(mail.substring(mail.indexOf("to nobody else")));
        assertThat(code.find()).isTrue();
        return code.group();
    }

    @Test
    void after_a_restart_the_renewed_answer_is_taken_and_the_older_one_is_not() {
        var recorder = unboxed("FILE_OR_KEY", true);
        post(recorder + "/forgotten-password").then().statusCode(303);
        var reference = desk.as("installer")
                .multiPart("serial", read(recorder, "serial"))
                .multiPart("method", "RESET_KEY")
                .multiPart("resetString", read(recorder, "reset-string"))
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", labelOf(recorder), "image/png")
                .post("/api/cases")
                .<String>path("reference");
        issue(reference);
        var older = keyOf(reference);
        post(recorder + "/restarts").then().statusCode(303);
        post(recorder + "/forgotten-password").then().statusCode(303);
        entered(recorder, older).then().statusCode(422).body(containsString("Error 2022"));

        desk.as("installer")
                .multiPart("resetQr", "qr.png", bytesOf(recorder + "/qr.png"), "image/png")
                .post("/api/cases/" + reference + "/renewals")
                .then()
                .statusCode(200);
        work.run();

        entered(recorder, keyOf(reference)).then().statusCode(200);
    }

    private String keyOf(String reference) {
        return desk.as("installer").post("/api/cases/" + reference + "/reveals").path("key");
    }

    /** Its label is evidence enough for an approval without anybody's override. */
    private void issue(String reference) {
        work.run();
        desk.as("technician").get("/api/cases/" + reference).then().body("evidence[0].verdict", equalTo("MATCH"));
        desk.decide("technician", reference, "approval", "{}").then().statusCode(200);
        work.run();
    }

    @Test
    void a_wrong_key_is_refused_with_sadps_number_and_what_to_do() {
        var recorder = unboxed("FILE_OR_KEY", true);
        post(recorder + "/forgotten-password").then().statusCode(303);

        entered(recorder, "22222222")
                .then()
                .statusCode(422)
                .body(containsString("Error 2039: Invalid reset code."), containsString("/guidance/trouble?code=2039"));
        post(recorder + "/restarts").then().statusCode(303);
        entered(recorder, "22222222").then().statusCode(422).body(containsString("Error 2022"));
    }

    @Test
    void the_new_password_is_kept_nowhere() {
        var recorder = unboxed("FILE_OR_KEY", true);
        var password = "Zebra-" + System.nanoTime() % 1_000_000;
        RestAssured.given()
                .multiPart("answer", "22222222")
                .multiPart("password", password)
                .multiPart("again", password)
                .post(recorder + "/new-password")
                .then()
                .body(not(containsString(password)));

        var row = database.createNativeQuery("select r::text from demo_recorder r where tail = ?1")
                .setParameter(1, tailIn(recorder))
                .getSingleResult();
        assertThat(row.toString()).contains(tailIn(recorder)).doesNotContain(password);
    }

    @Test
    void a_clock_that_cannot_be_is_refused() {
        var recorder = unboxed("CODE", true);

        post(recorder + "/clock", "time", "2031-02-03 04:05:06").then().statusCode(303);
        assertThat(read(recorder, "clock")).startsWith("2031-02-03 04:05:");
        for (var wrong : new String[] {"", "tomorrow", "2031-02-30", "1969-12-31 23:59:59", "9999999-01-01 00:00:00"}) {
            post(recorder + "/clock", "time", wrong).then().statusCode(422).body(containsString("Write the time like"));
        }
    }

    @Test
    void what_does_not_exist_is_not_found() {
        var recorder = unboxed("FILE_OR_KEY", true);

        for (var path : new String[] {"/demo/recorder/Z00000000", recorder + "/qr.png", recorder + "/DeviceKey.xml"}) {
            RestAssured.get(path).then().statusCode(404);
        }
    }

    @Test
    void a_browser_shows_a_qr_code_that_a_phone_reads() throws IOException {
        var recorder = unboxed("FILE_OR_KEY", true);
        try (var page = chromium.page(Window.phone())) {
            page.navigate(address.resolve("/demo/recorder") + recorder.substring("/demo/recorder".length()));
            page.getByText("Forgot Password", new Page.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            var shown = page.locator("#reset-string");
            shown.waitFor();

            var photo = ImageIO.read(
                    new ByteArrayInputStream(page.locator(".screen").screenshot()));
            assertThat(QrText.in(photo)).contains(shown.textContent());
        }
    }

    private static String unboxed(String firmware, boolean clockIsSet) {
        var location = RestAssured.given()
                .redirects()
                .follow(false)
                .formParam("firmware", firmware)
                .formParam("clockIsSet", clockIsSet)
                .post("/demo/recorder")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/demo/"));
    }

    private static String tailIn(String recorder) {
        return recorder.substring(recorder.lastIndexOf('/') + 1);
    }

    private static Response post(String path, Object... field) {
        var request = RestAssured.given().redirects().follow(false);
        if (field.length > 0) {
            request.formParam((String) field[0], field[1]);
        }
        return request.post(path);
    }

    private static Response entered(String recorder, String answer) {
        return RestAssured.given()
                .multiPart("answer", answer)
                .multiPart("password", PASSWORD)
                .multiPart("again", PASSWORD)
                .post(recorder + "/new-password");
    }

    /** What its page shows under that name. */
    private static String read(String recorder, String name) {
        var page = RestAssured.get(recorder).then().statusCode(200).extract().asString();
        var found = Pattern.compile("id=\"" + name + "\">([^<]*)<").matcher(page);
        assertThat(found.find()).as("%s on the page", name).isTrue();
        return found.group(1);
    }

    private static byte[] labelOf(String recorder) {
        return bytesOf(recorder + "/label.png");
    }

    private static byte[] bytesOf(String path) {
        return RestAssured.get(path).then().statusCode(200).extract().asByteArray();
    }
}
