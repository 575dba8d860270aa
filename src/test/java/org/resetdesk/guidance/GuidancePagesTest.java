package org.resetdesk.guidance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.guidance.rules.Way;

@QuarkusTest
class GuidancePagesTest {

    @Inject
    MeterRegistry meters;

    @Inject
    Desk desk;

    @Test
    void the_page_needs_no_sign_in_and_asks() {
        given().get("/guidance")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .body(containsString("for=\"model\""))
                .body(not(containsString("These work")));
    }

    @Test
    void a_model_and_a_firmware_lead_to_steps_with_pictures() {
        given().queryParam("model", "DS-7608NI-I2/8P")
                .queryParam("firmware", "V4.30.000")
                .queryParam("bound", "mine")
                .get("/guidance")
                .then()
                .statusCode(200)
                .body(containsString("You may not need a case"))
                .body(containsString("Forgot Password"))
                .body(containsString("/guidance/hik-connect.svg"))
                .body(containsString("value=\"DS-7608NI-I2/8P\""))
                .body(containsString("<option value=\"mine\" selected>"));
    }

    @Test
    void a_wrong_answer_is_shown_with_what_to_do() {
        given().queryParam("bound", "perhaps")
                .get("/guidance")
                .then()
                .statusCode(422)
                .body(containsString("Answer with mine, other or no"));
    }

    @Test
    void what_was_typed_comes_back_as_text_only() {
        given().queryParam("model", "\"><script>alert(1)</script>")
                .get("/guidance")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert")));
    }

    @Test
    void every_way_has_its_diagram() {
        for (var way : Way.values()) {
            given().get(way.picture()).then().statusCode(200).contentType("image/svg+xml");
        }
    }

    @Test
    void the_checklist_says_what_to_bring_and_what_must_stay_powered() {
        given().queryParam("model", "DS-7608NI-I2/8P")
                .get("/guidance/checklist")
                .then()
                .statusCode(200)
                .body(containsString("A monitor and a mouse on the recorder"))
                .body(containsString("Must stay powered"));
    }

    @Test
    void who_leaves_without_a_case_is_counted_by_way_and_nothing_else() {
        var before =
                meters.counter("resetdesk.guidance.solved", "way", "GUID_FILE").count();

        given().redirects()
                .follow(false)
                .formParam("way", "GUID_FILE")
                .post("/guidance/solved")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/guidance/solved"));

        assertThat(meters.counter("resetdesk.guidance.solved", "way", "GUID_FILE")
                        .count())
                .isEqualTo(before + 1);
        given().get("/guidance/solved").then().statusCode(200).body(containsString("owner"));
    }

    @Test
    void a_way_has_a_page_of_its_own_that_says_whether_it_is_for_the_device() {
        given().queryParam("model", "DS-7608NI-I2/8P")
                .get("/guidance/ways/hik-connect")
                .then()
                .statusCode(200)
                .body(containsString("For DS-7608NI-I2/8P"))
                .body(containsString("May work"))
                .body(containsString("Verify by Hik-Connect"))
                .body(containsString("This solved it"));
        given().queryParam("model", "DS-7608NI-I2/8P")
                .get("/guidance/ways/reset-button")
                .then()
                .body(containsString("Not for this device"));
        given().get("/guidance/ways/magic").then().statusCode(404);
    }

    @Test
    void staff_read_how_many_left_without_a_case_and_nobody_else() {
        given().get("/guidance?model=DS-7608NI-I2/8P").then().statusCode(200);
        given().redirects().follow(false).formParam("way", "RESERVED_EMAIL").post("/guidance/solved");

        Visitor.signedIn("admin@demo.example", desk.passwordOf("admin"))
                .get("/guidance/figures")
                .then()
                .statusCode(200)
                .body(containsString("left without a case"))
                .body(containsString("<dt>Reserved e-mail</dt>"));
        Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"))
                .get("/guidance/figures")
                .then()
                .statusCode(403);
    }

    @Test
    void an_invented_way_is_counted_nowhere() {
        given().redirects()
                .follow(false)
                .formParam("way", "MAGIC")
                .post("/guidance/solved")
                .then()
                .statusCode(303);

        assertThat(meters.find("resetdesk.guidance.solved").tag("way", "MAGIC").counter())
                .isNull();
    }
}
