package org.resetdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.resetdesk.AtOnce;
import org.resetdesk.Desk;
import org.resetdesk.platform.WorkByHand;

@QuarkusTest
class DecisionApiTest {

    @Inject
    Desk desk;

    @Inject
    WorkByHand work;

    @Test
    void a_technician_approves_what_the_evidence_shows() {
        var reference = desk.waiting();

        desk.decide("technician", reference, "approval", "{}")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("assignee", equalTo("technician@demo.example"))
                .body("history.what", hasItem("Approved"));
        work.run();

        assertThat(desk.statusOf(reference)).isEqualTo("ISSUED");
    }

    @Test
    void an_approval_needs_no_body() {
        var reference = desk.waiting();

        desk.as("technician")
                .post("/api/cases/" + reference + "/approval")
                .then()
                .statusCode(200);
    }

    @Test
    void a_case_is_approved_once() {
        var reference = desk.waiting();
        desk.decide("technician", reference, "approval", "{}").then().statusCode(200);

        desk.decide("technician", reference, "approval", "{}").then().statusCode(409);
        desk.decide("technician", reference, "rejection", "{\"reason\":\"WRONG_QR\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void of_fifty_approvals_at_once_one_wins() throws Exception {
        var reference = desk.waiting();

        var statuses = AtOnce.all(
                50, () -> desk.decide("technician", reference, "approval", "{}").statusCode());

        assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 409)).isEqualTo(49);
    }

    @Test
    void of_an_approval_and_a_refusal_at_once_one_wins() throws Exception {
        var reference = desk.waiting();
        var turns = new AtomicInteger();

        var statuses = AtOnce.all(
                10,
                () -> turns.incrementAndGet() % 2 == 0
                        ? desk.decide("technician", reference, "approval", "{}").statusCode()
                        : desk.decide("technician", reference, "rejection", "{\"reason\":\"WRONG_QR\"}")
                                .statusCode());

        assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
    }

    @Test
    void what_one_technician_has_taken_no_other_decides() {
        var reference = desk.waiting();
        desk.as("supervisor").post("/api/cases/" + reference + "/claim").then().statusCode(200);

        desk.as("technician")
                .post("/api/cases/" + reference + "/claim")
                .then()
                .statusCode(409)
                .body("code", equalTo("HELD"))
                .body("detail", containsString("Sam Supervisor"));
        desk.decide("technician", reference, "approval", "{}").then().statusCode(409);

        desk.as("supervisor")
                .delete("/api/cases/" + reference + "/claim")
                .then()
                .statusCode(200);
        desk.decide("technician", reference, "approval", "{}").then().statusCode(200);
    }

    @Test
    void a_case_that_is_over_stays_with_who_decided_it() {
        var reference = desk.issued();

        desk.as("technician")
                .delete("/api/cases/" + reference + "/claim")
                .then()
                .statusCode(409)
                .body("code", equalTo("CLOSED"));
        desk.as("technician")
                .get("/api/cases/" + reference)
                .then()
                .body("assignee", equalTo("technician@demo.example"));
    }

    @Test
    void a_supervisor_frees_a_case_that_somebody_else_holds() {
        var reference = desk.waiting();
        desk.as("technician").post("/api/cases/" + reference + "/claim").then().statusCode(200);

        desk.as("supervisor")
                .delete("/api/cases/" + reference + "/claim")
                .then()
                .statusCode(200);

        desk.decide("supervisor", reference, "approval", "{}").then().statusCode(200);
    }

    @Test
    void against_the_evidence_only_a_supervisor_approves_and_with_a_reason() {
        var reference = desk.waitingWithWrongLabel();

        desk.decide("technician", reference, "approval", "{\"overrideReason\":\"looks fine\"}")
                .then()
                .statusCode(403)
                .body("code", equalTo("SUPERVISOR_NEEDED"));
        desk.decide("supervisor", reference, "approval", "{}")
                .then()
                .statusCode(422)
                .body("problems.code", hasItem("OVERRIDE_REASON_MISSING"));
        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");

        desk.decide("supervisor", reference, "approval", "{\"overrideReason\":\"Invoice checked by phone\"}")
                .then()
                .statusCode(200)
                .body("history.what", hasItem("Approved against the evidence: Invoice checked by phone"));
    }

    @Test
    void a_refusal_says_why() {
        var reference = desk.waiting();

        desk.decide("technician", reference, "rejection", "{\"reason\":\"NO_SUCH_REASON\"}")
                .then()
                .statusCode(422)
                .body("problems.field", hasItem("reason"));
        desk.decide(
                        "technician",
                        reference,
                        "rejection",
                        "{\"reason\":\"DEVICE_REBOOTED\",\"message\":\"See history\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("rejectionReason", equalTo("DEVICE_REBOOTED"));
    }

    @Test
    void the_customer_is_asked_for_particular_things_and_answers_just_those() {
        var reference = desk.waitingWithWrongLabel();
        var serial = desk.as("technician").get("/api/cases/" + reference).<String>path("serial");
        desk.decide("technician", reference, "questions", "{\"items\":[]}")
                .then()
                .statusCode(422);
        desk.decide(
                        "technician",
                        reference,
                        "questions",
                        "{\"items\":[\"LABEL_PHOTO\"],\"message\":\"The whole label\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_CUSTOMER"))
                .body("asked", hasItem("LABEL_PHOTO"));

        desk.as("installer")
                .multiPart("note", "here")
                .post("/api/cases/" + reference + "/answers")
                .then()
                .statusCode(422)
                .body("problems.field", hasItem("label"));
        desk.as("installer")
                .multiPart("label", "better.png", Desk.labelOf(serial), "image/png")
                .post("/api/cases/" + reference + "/answers")
                .then()
                .statusCode(200)
                .body("status", equalTo("CHECKING_EVIDENCE"));
        work.run();

        desk.as("technician")
                .get("/api/cases/" + reference)
                .then()
                .body("status", equalTo("AWAITING_REVIEW"))
                .body("evidence.verdict", equalTo(List.of("MATCH")));
    }

    @Test
    void nobody_answers_what_was_not_asked() {
        var reference = desk.waiting();

        desk.as("installer")
                .multiPart("label", "more.png", Desk.labelOf("C12345678"), "image/png")
                .post("/api/cases/" + reference + "/answers")
                .then()
                .statusCode(409);
    }

    @Test
    void a_withdrawn_case_is_decided_no_more() {
        var reference = desk.waiting();
        desk.as("installer")
                .post("/api/cases/" + reference + "/withdrawal")
                .then()
                .statusCode(200);

        desk.as("installer")
                .post("/api/cases/" + reference + "/withdrawal")
                .then()
                .statusCode(409);
        desk.decide("technician", reference, "approval", "{}").then().statusCode(409);
    }

    @Test
    void an_installer_decides_nothing() {
        var reference = desk.waiting();

        desk.decide("installer", reference, "approval", "{}").then().statusCode(403);
        desk.as("admin").post("/api/cases/" + reference + "/claim").then().statusCode(403);
    }

    @Test
    void a_body_that_is_no_json_is_the_senders_fault() {
        var reference = desk.waiting();

        desk.decide("technician", reference, "rejection", "{\"reason\":").then().statusCode(400);
        desk.decide("technician", reference, "questions", "[1,2]").then().statusCode(400);
    }
}
