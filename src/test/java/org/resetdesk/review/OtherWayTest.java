package org.resetdesk.review;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;

/** A technician tells an installer how to reset the device without the case. */
@QuarkusTest
class OtherWayTest {

    @Inject
    Desk desk;

    @Test
    void the_best_way_is_offered_first_and_its_steps_reach_the_installer_by_mail_and_on_the_case() {
        var reference = waitingFor("DS-7608NI-I2/8P");
        var technician = Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"));
        var review = "/review/" + reference;
        technician
                .get(review)
                .then()
                .body(
                        containsString(
                                "<select id=\"way\" name=\"way\"><option value=\"HIK_CONNECT\">Hik-Connect QR code (may work)<"))
                .body(containsString("data-key=\"s\""));

        technician
                .formOn(review)
                .formParam("way", "HIK_CONNECT")
                .post(review + "/other-way")
                .then()
                .statusCode(303);
        desk.workAfterUndo();

        desk.as("installer")
                .get("/api/cases/" + reference)
                .then()
                .body("status", equalTo("REJECTED"))
                .body("rejectionReason", equalTo("SELF_SERVICE_AVAILABLE"))
                .body("selfService.way", equalTo("HIK_CONNECT"))
                .body("selfService.steps", equalTo("/guidance/ways/hik-connect?model=DS-7608NI-I2%2F8P"));
        var installer = Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));
        installer
                .get("/cases/" + reference)
                .then()
                .body(containsString("You can reset this device yourself"))
                .body(containsString("/guidance/ways/hik-connect?model=DS-7608NI-I2%2F8P"));
        installer.get("/mail").then().body(containsString("Case " + reference + ": you can reset it yourself"));
    }

    @Test
    void a_program_that_names_no_way_answers_with_the_best() {
        var reference = waitingFor("DS-2CD2385G1-I");

        desk.decide(
                        "technician",
                        reference,
                        "rejection",
                        "{\"reason\":\"SELF_SERVICE_AVAILABLE\",\"way\":\"GUID_FILE\"}")
                .then()
                .statusCode(422)
                .body("problems.code", hasItem("WAY_UNKNOWN"))
                .body("problems.message", hasItem(containsString("VALIDATION_QUESTIONS")));
        desk.decide("technician", reference, "rejection", "{\"reason\":\"SELF_SERVICE_AVAILABLE\"}")
                .then()
                .statusCode(200)
                .body("selfService.way", equalTo("VALIDATION_QUESTIONS"));
    }

    @Test
    void another_reason_names_no_way() {
        var reference = waitingFor("DS-2CD2385G1-I");

        desk.decide("technician", reference, "rejection", "{\"reason\":\"WRONG_QR\"}")
                .then()
                .statusCode(200)
                .body("$", not(org.hamcrest.Matchers.hasKey("selfService")));
    }

    @Test
    void what_is_decided_already_is_not_answered_with_a_way() {
        var reference = desk.issued();
        var technician = Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"));

        technician
                .formOn("/account")
                .formParam("way", "HIK_CONNECT")
                .post("/review/" + reference + "/other-way")
                .then()
                .statusCode(409)
                .contentType(startsWith("text/html"));
    }

    private String waitingFor(String model) {
        return desk.read(desk.submission(Desk.newSerial()).multiPart("model", model));
    }

    @Test
    void a_page_that_chooses_no_way_decides_nothing() {
        var reference = waitingFor("DS-7608NI-I2/8P");
        var technician = Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"));
        var review = "/review/" + reference;

        technician
                .formOn(review)
                .formParam("way", "")
                .post(review + "/other-way")
                .then()
                .statusCode(422);
        desk.workAfterUndo();

        desk.as("technician").get("/api/cases/" + reference).then().body("status", equalTo("AWAITING_REVIEW"));
    }
}
