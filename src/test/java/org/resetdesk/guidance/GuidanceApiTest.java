package org.resetdesk.guidance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GuidanceApiTest {

    @Test
    void anyone_is_told_all_twelve_ways_best_first() {
        given().queryParam("device", "nvr")
                .queryParam("series", "I")
                .queryParam("firmware", "V4.21.005")
                .queryParam("bound", "mine")
                .when()
                .get("/api/guidance")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("ways", hasSize(12))
                .body("ways[0].way", equalTo("HIK_CONNECT"))
                .body("ways[0].applies", equalTo("yes"))
                .body("ways[0].steps[0]", containsString("Forgot Password"))
                .body("ways.findAll { it.applies == 'yes' }.way[-1]", equalTo("SUBMIT_CASE"))
                .body("ways.find { it.way == 'RESET_BUTTON' }.applies", equalTo("no"))
                .body("ways.find { it.way == 'RESET_BUTTON' }.why", startsWith("Not for this device"));
    }

    @Test
    void the_best_way_without_a_case_is_named_in_short() {
        given().queryParam("serial", "DS-7608NI-I2/8P0820190316CCRRD00675487WCVU")
                .get("/api/guidance")
                .then()
                .statusCode(200)
                .body("withoutCase.way", contains("HIK_CONNECT", "PARTNER_LAN"))
                .body(
                        "withoutCase[0].condition",
                        equalTo("if it is bound to your own Hik-Connect account, and with firmware V4.21.005 or newer"))
                .body("withoutCase[0].steps", equalTo("/guidance/ways/hik-connect?model=DS-7608NI-I2%2F8P"))
                .body("withoutCase.sure", contains(false, true));
        given().queryParam("model", "DS-7608NI-I2/8P")
                .queryParam("firmware", "V4.30.000")
                .queryParam("bound", "mine")
                .get("/api/guidance")
                .then()
                .body("withoutCase.way", contains("HIK_CONNECT"));
        given().queryParam("serial", "C58612345").get("/api/guidance").then().body("withoutCase", hasSize(0));
    }

    @Test
    void each_way_has_the_contracts_fields() {
        var ways = given().get("/api/guidance").then().statusCode(200);

        for (var field : new String[] {"way", "applies", "why", "needs", "steps", "limits", "warnings", "source"}) {
            ways.body("ways", everyItem(hasKey(field)));
        }
        ways.body("notes", hasItem(containsString("general order")));
    }

    @Test
    void wrong_answers_are_named_all_at_once_as_a_problem() {
        given().queryParam("device", "toaster")
                .queryParam("bound", "perhaps")
                .queryParam("lan", "2")
                .when()
                .get("/api/guidance")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID_INPUT"))
                .body("problems.field", containsInAnyOrder("device", "bound", "lan"))
                .body("problems.code", not(hasItem("")))
                .body("detail", containsString("camera"));
    }

    @Test
    void empty_fields_of_a_form_are_unsaid() {
        given().get("/api/guidance?device=&model=&serial=&series=&firmware=&bound=&email=&lan=")
                .then()
                .statusCode(200)
                .body("ways.findAll { it.applies == 'yes' }.way", contains("SUBMIT_CASE"));
    }

    @Test
    void the_openapi_document_says_what_may_be_asked() {
        given().header("Accept", "application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths.'/api/guidance'.get.parameters.name", hasItem("firmware"))
                .body("paths.'/api/guidance'.get.responses", hasKey("422"));
    }
}
