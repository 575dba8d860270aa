package org.resetdesk.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDocumentTest {

    @Test
    void it_says_how_each_call_answers_and_refuses() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/api/cases'.post.responses", allOf(hasKey("201"), not(hasKey("200"))))
                .body(
                        "paths.'/api/cases'.post.responses",
                        allOf(hasKey("413"), hasKey("415"), hasKey("422"), hasKey("429")))
                .body("paths.'/api/batches'.post.responses", allOf(hasKey("201"), not(hasKey("200"))))
                .body("paths.'/api/cases/{reference}/approval'.post.responses", allOf(hasKey("404"), hasKey("409")))
                .body("paths.'/api/cases/{reference}'.get.responses", allOf(hasKey("404"), not(hasKey("409"))))
                .body("components.schemas", hasKey("Problem"));
    }
}
