package org.resetdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resetdesk.evidence.DrawnLabel;
import org.resetdesk.platform.WorkByHand;

/** A maker that is a page of words, {@code src/test/resources/makers/made-up.md}, goes the whole way; so do those that ship. */
@QuarkusTest
class AnotherMakerTest {

    @Inject
    Desk desk;

    @Inject
    WorkByHand work;

    @Test
    void the_form_asks_for_what_the_page_says_in_its_words_and_for_nothing_else() {
        var installer = Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));

        installer
                .get("/cases/new?maker=made-up")
                .then()
                .statusCode(200)
                .body("html.body.main.toString()", containsString("System ID"))
                .body(containsString("Picture of the bottom"))
                .body(containsString("Deed of gift"))
                .body(containsString("Word of the day"))
                .body(containsString("Punched card"))
                .body(containsString("Day on its dial"))
                .body(containsString("Made-up shall not take any liability"))
                .body("html.body.main.toString()", not(containsString("SADP")))
                .body(not(containsString("name=\"resetString\"")))
                .body(not(containsString("value=\"RESET_KEY\"")))
                .body(not(containsString("Reset the passwords of the recorder")));
        installer
                .get("/cases/new")
                .then()
                .body(containsString("/cases/new?maker=made-up"))
                .body(containsString("/cases/new?maker=dahua"))
                .body(containsString("Hikvision shall not take any liability"));
    }

    @Test
    void a_submission_is_checked_by_the_page() {
        desk.as("installer")
                .multiPart("maker", "made-up")
                .multiPart("serial", "ZX-48291-K")
                .multiPart("method", "RESET_KEY")
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", labelOf("ZX-482913-K"), "image/png")
                .post("/api/cases")
                .then()
                .statusCode(422)
                .body("problems.field", containsInAnyOrder("serial", "method", "invoice"))
                .body(
                        "problems.message",
                        containsInAnyOrder(
                                equalTo("A system ID looks like ZX-482913-K."),
                                equalTo("Add the deed of gift."),
                                allOf(containsString("Word of the day"), containsString("Another card"))));
        madeUp("ZX-482913-K")
                .multiPart("method", "ENCRYPT_FILE")
                .multiPart("export", "card.bin", new byte[1025])
                .post("/api/cases")
                .then()
                .statusCode(413)
                .body("problems.message", hasItem(containsString("larger than 1 kB")));
    }

    @Test
    void a_maker_without_a_page_is_refused_with_those_that_have_one() {
        desk.as("installer")
                .multiPart("maker", "nobody")
                .post("/api/cases")
                .then()
                .statusCode(422)
                .body("problems.find { it.field == 'maker' }.code", equalTo("MAKER_UNKNOWN"))
                .body(
                        "problems.find { it.field == 'maker' }.message",
                        allOf(containsString("hikvision"), containsString("dahua"), containsString("made-up")));
    }

    @Test
    void its_case_is_checked_as_it_stands_answered_by_a_person_and_lives_as_long_as_the_page_says() {
        var identifier = "ZX-" + (100_000 + System.nanoTime() % 900_000L) + "-K";
        var reference = madeUp(identifier)
                .multiPart("method", "SECURITY_CODE")
                .multiPart("startTime", "2024-05-14")
                .post("/api/cases")
                .then()
                .statusCode(201)
                .body("maker", equalTo("made-up"))
                .body("startTime", equalTo("2024-05-14 00:00:00"))
                .extract()
                .<String>path("reference");
        work.run();

        desk.as("technician")
                .get("/api/cases/" + reference)
                .then()
                .body("evidence.find { it.file == 'label.png' }.verdict", equalTo("MATCH"))
                .body("evidence.claimed", everyItem(equalTo(identifier)));
        var technician = Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"));
        technician
                .get("/review/" + reference)
                .then()
                .body(containsString("<span>Day on its dial</span>"))
                .body(containsString("<span>Deed of gift</span>"))
                .body(not(containsString("value=\"RESET_STRING\"")));
        desk.decide("technician", reference, "approval", "{}").then().statusCode(200);
        work.run();
        assertThat(desk.statusOf(reference)).as("no issuer answers for it").isEqualTo("APPROVED");
        technician
                .get("/review/" + reference)
                .then()
                .body(containsString("a letter to the factory"))
                .body(containsString("Day on its dial"))
                .body(containsString("2024-05-14<"));

        desk.decide("technician", reference, "issuance", "{\"key\":\"A1B2C3D4\"}")
                .then()
                .statusCode(422)
                .body("problems.message", hasItem("A word has letters, a hyphen and two digits."));
        desk.decide("technician", reference, "issuance", "{\"key\":\"open-42\"}")
                .then()
                .statusCode(200)
                .body("issuance.kind", equalTo("KEY"));
        var expires = Instant.parse(
                desk.as("installer").get("/api/cases/" + reference).path("issuance.expiresAt"));
        assertThat(Duration.between(Instant.now(), expires)).isBetween(Duration.ofMinutes(415), Duration.ofHours(7));

        var installer = Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));
        installer
                .get("/cases/" + reference)
                .then()
                .body(containsString("Made-up · Word of the day"))
                .body(containsString("Did anybody turn the dial since?"))
                .body(containsString("the dial was turned"))
                .body(containsString("Show the word"))
                .body(not(containsString("exported again")));
        installer
                .formOn("/cases/" + reference)
                .post("/cases/" + reference + "/reveals")
                .then()
                .statusCode(200)
                .body(containsString("Your word"))
                .body(containsString("open-42"))
                .body(containsString("Say it aloud."));
    }

    @ParameterizedTest
    @CsvSource({
        "dahua, 6C01E93PAG69A7D, 2024-05-14, code, X7K2M9QT",
        "amcrest, AMC0123456789ABCDE, 2024-05-14 08:30:00, master password, a!b#c%d",
    })
    void makers_that_ship_go_the_same_way(String maker, String serial, String time, String replyName, String reply) {
        var reference = desk.as("installer")
                .multiPart("maker", maker)
                .multiPart("serial", serial)
                .multiPart("method", "SECURITY_CODE")
                .multiPart("startTime", time)
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", labelOf(serial), "image/png")
                .multiPart("invoice", "receipt.png", labelOf(serial), "image/png")
                .post("/api/cases")
                .then()
                .statusCode(201)
                .body("maker", equalTo(maker))
                .extract()
                .<String>path("reference");
        work.run();
        desk.decide("technician", reference, "approval", "{}").then().statusCode(200);
        work.run();
        desk.decide("technician", reference, "issuance", "{\"key\":\"" + reply + "\"}")
                .then()
                .statusCode(200);

        desk.as("installer")
                .post("/api/cases/" + reference + "/reveals")
                .then()
                .statusCode(200)
                .body("key", equalTo(reply));
        Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"))
                .get("/cases/" + reference)
                .then()
                .body(containsString("Show the " + replyName));
    }

    @Test
    void a_dahua_serial_number_among_hikvisions_is_told_which_maker_to_choose() {
        desk.submissionWith("6C01E93PAG69A7D", labelOf("6C01E93PAG69A7D"))
                .post("/api/cases")
                .then()
                .statusCode(422)
                .body("problems.message", hasItem(containsString("Choose Dahua as the maker")));
    }

    private RequestSpecification madeUp(String identifier) {
        return desk.as("installer")
                .multiPart("maker", "made-up")
                .multiPart("serial", identifier)
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", labelOf(identifier), "image/png")
                .multiPart("invoice", "deed.png", labelOf(identifier), "image/png");
    }

    private static byte[] labelOf(String identifier) {
        return Desk.png(DrawnLabel.label(identifier, "CAM-1"));
    }
}
