package org.resetdesk.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.Desk;
import org.resetdesk.LoggedLines;

/** A sender's mistake is the sender's: it is answered as one, and fills no log. */
@QuarkusTest
class UnreadableBodiesTest {

    private static final String SERIAL = "Content-Disposition: form-data; name=\"serial\"\r\n";

    @Inject
    Desk desk;

    @ParameterizedTest
    @ValueSource(
            strings = {
                SERIAL + "Content-Type: text/plain; charset=bogus\r\n\r\nABC123456",
                SERIAL + "Content-Type: text/plain; charset=\"\r\n\r\nABC123456",
                "Content-Disposition: form-data; name=\"label\"; filename*=utf-99''photo.png\r\n\r\nx",
                "Content-Disposition: form-data; name=\"label\"; filename*=utf-8''%zz\r\n\r\nx"
            })
    void a_form_whose_field_cannot_be_read_is_the_senders_fault(String part) {
        try (var logged = LoggedLines.of("org.resetdesk.platform")) {
            for (var call : List.of("/api/cases", "/api/evidence-checks", "/api/batches")) {
                desk.as("installer")
                        .header("Content-Type", "multipart/form-data; boundary=a")
                        .body(form(part))
                        .post(call)
                        .then()
                        .statusCode(400)
                        .contentType(containsString(Problem.MEDIA_TYPE))
                        .body("code", equalTo("BAD_REQUEST"));
            }
            given().header("Content-Type", "multipart/form-data; boundary=a")
                    .body(form(part))
                    .post("/demo/recorder/x/new-password")
                    .then()
                    .statusCode(400)
                    .contentType(containsString("text/html"));
            assertThat(logged.all()).doesNotContain("failed");
        }
    }

    @Test
    void a_form_of_three_thousand_fields_is_refused() {
        try (var logged = LoggedLines.of("org.resetdesk.platform")) {
            desk.as("installer")
                    .header("Content-Type", "multipart/form-data; boundary=a")
                    .body(form((SERIAL + "\r\nx\r\n--a\r\n").repeat(2999) + SERIAL + "\r\nx"))
                    .post("/api/cases")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("BAD_REQUEST"));
            assertThat(logged.all()).doesNotContain("failed");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Disposition: form-data; name=\"serial\r\n\r\nx",
                "Content-Disposition: form-data\r\n\r\nx",
                "Content-Disposition: attachment; name=\"serial\"\r\n\r\nx",
                "Content-Disposition: form-data; filename=\"photo.png\"\r\nContent-Type: garbage\r\n\r\nx",
                "\r\nx"
            })
    void a_form_of_odd_fields_breaks_nothing(String part) {
        for (var call : List.of("/api/cases", "/api/evidence-checks", "/api/batches")) {
            var status = desk.as("installer")
                    .header("Content-Type", "multipart/form-data; boundary=a")
                    .body(form(part))
                    .post(call)
                    .statusCode();

            assertThat(status).as(call).isBetween(400, 499);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "[null]", "\"x\"", "1", "true", "{", "\u0000"})
    void json_that_is_no_object_is_refused_by_every_call(String body) {
        var reference = desk.waiting();
        for (var call : List.of("approval", "rejection", "questions", "issuance")) {
            var status = desk.decide("technician", reference, call, body).statusCode();

            // A case that waits takes no answer, whatever it is.
            assertThat(status).as(call).isIn(400, 422, call.equals("issuance") ? 409 : 400);
        }
        assertThat(desk.decide("installer", reference, "outcome", body).statusCode())
                .isIn(400, 422);
        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
    }

    private static byte[] form(String part) {
        return ("--a\r\n" + part + "\r\n--a--\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
