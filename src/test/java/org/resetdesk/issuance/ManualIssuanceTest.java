package org.resetdesk.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.platform.WorkByHand;

/** Where a technician has the answer from elsewhere and types it. */
@QuarkusTest
@TestProfile(ManualIssuanceTest.TypedByTechnicians.class)
class ManualIssuanceTest {

    public static class TypedByTechnicians implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("resetdesk.issuance.issuer", "manual");
        }
    }

    @Inject
    Desk desk;

    @Inject
    WorkByHand work;

    @Test
    void an_approved_case_waits_for_the_key_that_a_technician_types_once() {
        var reference = desk.waiting();
        desk.decide("technician", reference, "issuance", "{\"key\":\"A1B2C3D4\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_APPROVED"));
        desk.approved(reference);
        assertThat(desk.statusOf(reference)).isEqualTo("APPROVED");
        // Where nobody looks for it by itself, everybody is told.
        var technician = Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"));
        technician
                .get("/review")
                .then()
                .body(containsString("for a technician to type"), containsString("href=\"/review?status=APPROVED\""));
        technician
                .get("/review?status=APPROVED&q=" + reference)
                .then()
                .body(containsString(reference), containsString("a technician types the answer"));
        var installer = Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));
        installer.get("/cases/" + reference).then().body(containsString("A technician is typing the answer."));
        installer.get("/cases").then().body(containsString("a technician types the answer"));

        desk.decide("technician", reference, "issuance", "{\"key\":\"A1B2\"}")
                .then()
                .statusCode(422)
                .body("problems.code", hasItem("KEY_FORM"));
        desk.decide("technician", reference, "issuance", "{\"key\":\"A1B2C3D4\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("ISSUED"));
        desk.decide("technician", reference, "issuance", "{\"key\":\"E5F6G7H8\"}")
                .then()
                .statusCode(409);

        desk.as("installer")
                .post("/api/cases/" + reference + "/reveals")
                .then()
                .statusCode(200)
                .body("key", equalTo("A1B2C3D4"));
    }

    @Test
    void dated_codes_are_typed_for_a_security_code_case() {
        var reference = desk.approved(desk.waitingForCodes(Desk.newSerial()));

        desk.decide("technician", reference, "issuance", "{\"codes\":[null]}")
                .then()
                .statusCode(422)
                .body("problems.code", hasItem("CODES_FORM"));
        desk.decide("technician", reference, "issuance", "{\"codes\":[{\"date\":\"14 May\",\"code\":\"X\"}]}")
                .then()
                .statusCode(422)
                .body("problems.code", hasItem("CODES_FORM"));
        desk.decide(
                        "technician",
                        reference,
                        "issuance",
                        "{\"codes\":[{\"date\":\"2024-05-14\",\"code\":\"SQ9zRe9y\"},{\"date\":\"2024-05-15\",\"code\":\"QzR9eRyz\"}]}")
                .then()
                .statusCode(200);

        desk.as("installer")
                .post("/api/cases/" + reference + "/reveals")
                .then()
                .statusCode(200)
                .body("codes[1].date", equalTo("2024-05-15"))
                .body("codes[1].code", equalTo("QzR9eRyz"));
    }

    @Test
    void an_encrypted_file_is_uploaded_and_downloaded_byte_for_byte() {
        var serial = Desk.newSerial();
        var answer = "opaque \u00ff answer".getBytes(StandardCharsets.ISO_8859_1);
        var reference = desk.as("installer")
                .multiPart("serial", serial)
                .multiPart("method", "ENCRYPT_FILE")
                .multiPart("export", "DeviceKey.xml", "exported".getBytes(StandardCharsets.UTF_8))
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", Desk.labelOf(serial), "image/png")
                .post("/api/cases")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("reference");
        work.run();
        desk.approved(reference);

        desk.as("technician")
                .multiPart("file", "answer.xml", new byte[64 * 1024 + 1])
                .post("/api/cases/" + reference + "/issuance")
                .then()
                .statusCode(413)
                .body("problems.code", hasItem("FILE_TOO_LARGE"));
        desk.as("technician")
                .multiPart("file", "answer.xml", "MZ a program".getBytes(StandardCharsets.UTF_8))
                .post("/api/cases/" + reference + "/issuance")
                .then()
                .statusCode(415)
                .body("problems.code", hasItem("FILE_TYPE"));
        desk.as("technician")
                .multiPart("file", "answer.xml", answer)
                .post("/api/cases/" + reference + "/issuance")
                .then()
                .statusCode(200)
                .body("issuance.kind", equalTo("FILE"));

        desk.as("installer")
                .post("/api/cases/" + reference + "/reveals")
                .then()
                .statusCode(409)
                .body("code", equalTo("ANSWER_IS_A_FILE"));
        assertThat(desk.as("installer")
                        .get("/api/cases/" + reference + "/issuance/file")
                        .asByteArray())
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[null]",
                "[]",
                "[{}]",
                "[{\"date\":\"2020-01-01\"}]",
                "[{\"code\":\"12345678\"}]",
                "[{\"date\":\"2026-11-20\",\"code\":\"12345678\\n2026-11-21 99999999\"}]",
                "[{\"date\":\"2026-11-20\",\"code\":\"1234 5678\"}]"
            })
    void what_is_no_dated_code_is_not_issued(String codes) {
        var reference = desk.approved(desk.waitingForCodes(Desk.newSerial()));

        desk.decide("technician", reference, "issuance", "{\"codes\":" + codes + "}")
                .then()
                .statusCode(422)
                .body("problems.code", hasItem("CODES_FORM"));
        assertThat(desk.statusOf(reference)).isEqualTo("APPROVED");
    }

    @Test
    void a_case_that_a_newer_export_overtook_takes_no_answer() {
        var serial = Desk.newSerial();
        var older = desk.submitted(serial);
        work.run();
        desk.approved(older);
        desk.as("installer")
                .multiPart("serial", serial)
                .multiPart("method", "RESET_KEY")
                .multiPart("resetString", Desk.RESET_STRING + "newer")
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", Desk.labelOf(serial), "image/png")
                .post("/api/cases")
                .then()
                .statusCode(201);

        desk.decide("technician", older, "issuance", "{\"key\":\"A1B2C3D4\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("SUPERSEDED"));
        assertThat(desk.statusOf(older)).isEqualTo("APPROVED");
    }

    @Test
    void a_case_withdrawn_after_its_renewal_promises_no_new_answer() {
        var reference = desk.waiting();
        desk.approved(reference);
        desk.decide("technician", reference, "issuance", "{\"key\":\"A1B2C3D4\"}")
                .then()
                .statusCode(200);
        desk.as("installer")
                .multiPart("resetString", Desk.RESET_STRING + "newer")
                .post("/api/cases/" + reference + "/renewals")
                .then()
                .statusCode(200);
        desk.as("installer")
                .post("/api/cases/" + reference + "/withdrawal")
                .then()
                .statusCode(200);

        desk.as("installer")
                .post("/api/cases/" + reference + "/reveals")
                .then()
                .statusCode(409)
                .body("detail", containsString("the case was withdrawn"));
    }
}
