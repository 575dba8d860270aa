package org.resetdesk.guidance.paste;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PastePagesTest {

    @Test
    void a_pasted_device_leads_to_its_ways_without_its_salt() {
        given().formParam(
                        "pasted",
                        "<ProbeMatch><DeviceSN>DS-2CD2385G1-I20200414AAWRE33842000</DeviceSN><Salt>c0ffee</Salt>"
                                + "<SoftwareVersion>V5.6.2build 190701</SoftwareVersion></ProbeMatch>")
                .post("/guidance/paste")
                .then()
                .statusCode(200)
                .body(containsString("DS-2CD2385G1-I20200414AAWRE33842000"))
                .body(containsString("/guidance?model=DS-2CD2385G1-I&amp;firmware=V5.6.2build+190701"))
                .body(not(containsString("c0ffee")));
    }

    @Test
    void what_is_no_device_is_answered_with_what_to_paste() {
        given().formParam("pasted", "hello")
                .post("/guidance/paste")
                .then()
                .statusCode(422)
                .body(containsString("We found no device in it"));
        given().post("/guidance/paste").then().statusCode(422).body(containsString("Nothing was pasted"));
    }

    @Test
    void a_megabyte_of_rubbish_is_refused_with_a_message_and_no_5xx() {
        given().formParam("pasted", "rubbish ".repeat(130_000))
                .post("/guidance/paste")
                .then()
                .statusCode(413)
                .body(containsString("too large"));
    }
}
