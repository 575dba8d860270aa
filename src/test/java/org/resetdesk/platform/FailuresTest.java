package org.resetdesk.platform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;

@QuarkusTest
class FailuresTest {

    @Inject
    Desk desk;

    @Test
    void a_program_gets_a_problem_and_a_person_gets_a_page() {
        desk.as("installer")
                .get("/api/nothing")
                .then()
                .statusCode(404)
                .contentType(containsString(Problem.MEDIA_TYPE))
                .body("code", equalTo("NOT_FOUND"));
        RestAssured.get("/nothing").then().statusCode(404).contentType(containsString("text/html"));
    }

    @Test
    void a_form_that_breaks_off_is_the_senders_fault() {
        desk.as("installer")
                .header("Content-Type", "multipart/form-data; boundary=a")
                .body(new byte[] {120})
                .post("/api/cases")
                .then()
                .statusCode(400);
    }

    @Test
    void json_of_the_wrong_shape_is_the_senders_fault() {
        desk.as("installer")
                .contentType("application/json")
                .body("{\"worked\":\"maybe\"}")
                .post("/api/cases/" + desk.submitted(Desk.newSerial()) + "/outcome")
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_REQUEST"));
    }

    @Test
    void a_text_that_no_database_keeps_is_refused_by_its_field() {
        desk.submission(Desk.newSerial())
                .multiPart("note", "a\u0000b")
                .post("/api/cases")
                .then()
                .statusCode(422)
                .body("problems.field", contains("note"));
    }
}
