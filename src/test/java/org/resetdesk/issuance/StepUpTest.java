package org.resetdesk.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.platform.SettableClock;

/** A phone that lay about for half an hour still shows its cases, but no answer before the password. */
@QuarkusTest
class StepUpTest {

    @Inject
    Desk desk;

    @Inject
    SettableClock clock;

    private Duration ahead = Duration.ZERO;

    @AfterEach
    void the_time_of_the_other_tests_is_the_machines() {
        clock.moveOn(ahead.negated());
    }

    @Test
    void after_half_an_hour_of_rest_a_look_asks_for_the_password_and_is_then_one_tap_away() {
        var reference = desk.issued();
        var installer = signedIn("installer");
        passes(31);
        installer.get("/cases/" + reference).then().statusCode(200).body(containsString("Show the key"));

        asksForPassword(look(installer, reference), reference);
        asksForPassword(
                installer.formOn("/cases/" + reference).post("/cases/" + reference + "/answer-file"), reference);
        assertThat(revealsLeft(reference)).isEqualTo(20);

        give(installer, reference, "not the password")
                .then()
                .statusCode(401)
                .body(containsString("The password is wrong. Try again."));
        asksForPassword(look(installer, reference), reference);

        var given = give(installer, reference, desk.passwordOf("installer"));
        given.then().statusCode(303).header("Location", endsWith("/cases/" + reference));
        look(Visitor.holding(given.cookie("resetdesk")), reference)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString("Your key"));
        assertThat(revealsLeft(reference)).isEqualTo(19);
        installer.get("/cases").then().statusCode(303).header("Location", containsString("/sign-in"));
    }

    @Test
    void whoever_keeps_using_it_is_not_asked() {
        var reference = desk.issued();
        var installer = signedIn("installer");
        for (int times = 0; times < 5; times++) {
            passes(20);
            installer.get("/cases").then().statusCode(200);
        }

        look(installer, reference).then().statusCode(200);
    }

    @Test
    void a_page_that_asks_by_itself_how_its_case_stands_keeps_nobody_awake() {
        var reference = desk.issued();
        var installer = signedIn("installer");
        var technician = signedIn("technician");
        for (int times = 0; times < 4; times++) {
            passes(10);
            installer.get("/live/cases/state?of=" + reference).then().statusCode(200);
            technician.get("/review/state?case=" + reference);
        }

        asksForPassword(look(installer, reference), reference);
        technician.get("/review/" + reference).then().statusCode(303).header("Location", containsString("/sign-in"));
    }

    @Test
    void a_rested_session_makes_no_token_that_would_go_round_the_password() {
        var installer = signedIn("installer");
        passes(31);

        installer
                .formOn("/account")
                .formParam("name", "round the password")
                .post("/account/tokens")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/password?next=%2Faccount"));
    }

    @Test
    void a_rested_session_still_takes_what_somebody_filled_in_on_a_ladder() {
        var reference = desk.waiting();
        var installer = signedIn("installer");
        passes(45);

        installer
                .formOn("/cases/" + reference)
                .post("/cases/" + reference + "/withdrawal")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/cases/" + reference));
        assertThat(desk.statusOf(reference)).isEqualTo("WITHDRAWN");
    }

    @Test
    void a_programs_token_does_not_rest() {
        var reference = desk.issued();
        passes(60);

        desk.as("installer").post("/api/cases/" + reference + "/reveals").then().statusCode(200);
    }

    @Test
    void a_password_page_leads_nowhere_else() {
        var installer = signedIn("installer");

        installer
                .formOn("/password")
                .formParam("password", desk.passwordOf("installer"))
                .formParam("next", "//evil.example/")
                .post("/password")
                .then()
                .statusCode(303)
                .header("Location", endsWith(":" + RestAssured.port + "/"));
    }

    private Visitor signedIn(String role) {
        return Visitor.signedIn(role + "@demo.example", desk.passwordOf(role));
    }

    private void passes(int minutes) {
        var time = Duration.ofMinutes(minutes);
        clock.moveOn(time);
        ahead = ahead.plus(time);
    }

    private static Response look(Visitor visitor, String reference) {
        return visitor.formOn("/cases/" + reference).post("/cases/" + reference + "/reveals");
    }

    private static void asksForPassword(Response response, String reference) {
        response.then().statusCode(303).header("Location", endsWith("/password?next=%2Fcases%2F" + reference));
    }

    private static Response give(Visitor visitor, String reference, String password) {
        return visitor.formOn("/password?next=/cases/" + reference)
                .formParam("password", password)
                .formParam("next", "/cases/" + reference)
                .post("/password");
    }

    private int revealsLeft(String reference) {
        return desk.as("technician").get("/api/cases/" + reference).path("issuance.revealsLeft");
    }
}
