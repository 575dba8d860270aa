package org.resetdesk.cases;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;

@QuarkusTest
class CaseApiTest {

    @Inject
    Desk desk;

    @Test
    void after_another_companys_case_there_is_as_little_as_after_none() {
        var older = desk.submitted(Desk.newSerial());
        var serial = Desk.newSerial();
        var foreign = desk.as("rival")
                .multiPart("serial", serial)
                .multiPart("method", "RESET_KEY")
                .multiPart("resetString", Desk.RESET_STRING)
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", Desk.labelOf(serial), "image/png")
                .post("/api/cases")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("reference");
        var own = desk.submitted(Desk.newSerial());

        desk.as("installer").get("/api/cases?after=" + own).then().body("items.reference", hasItem(older));
        desk.as("installer").get("/api/cases?after=" + foreign).then().body("items", empty());
        desk.as("installer").get("/api/cases?after=RD-NONE-NONE").then().body("items", empty());
        desk.as("technician").get("/api/cases?after=" + foreign).then().body("items.reference", hasItem(older));
    }
}
