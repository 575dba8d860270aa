package org.resetdesk.guidance.trouble;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TroublePagesTest {

    @Test
    void a_link_with_an_error_number_shows_its_next_step() {
        given().get("/guidance/trouble?code=2022").then().statusCode(200).body(containsString("Export again"));
    }

    @Test
    void words_of_the_screen_are_found_and_others_are_said_to_be_unknown() {
        given().queryParam("q", "Verify by Hik-Connect does not show")
                .get("/guidance/trouble")
                .then()
                .statusCode(200)
                .body(containsString("never added to a Hik-Connect account"));
        given().queryParam("q", "<b>zzz</b>")
                .get("/guidance/trouble")
                .then()
                .statusCode(200)
                .body(containsString("We do not know this one"))
                .body(not(containsString("<b>zzz")));
    }
}
