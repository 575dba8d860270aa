package org.resetdesk.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.AtOnce;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.platform.WorkByHand;

@QuarkusTest
class RevealApiTest {

    @Inject
    Desk desk;

    @Inject
    WorkByHand work;

    @Inject
    EntityManager database;

    @Test
    void each_look_at_a_key_is_counted_and_written_down() {
        var reference = desk.issued();

        var first = desk.as("installer").post("/api/cases/" + reference + "/reveals");
        first.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("key", matchesPattern("[A-Z0-9]{8}"))
                .body("revealsLeft", equalTo(19));

        desk.as("installer")
                .get("/api/cases/" + reference)
                .then()
                .body("issuance.revealsLeft", equalTo(19))
                .body("issuance.state", equalTo("LIVE"))
                .body("history.what", hasItem("Looked at the answer"))
                .body(not(containsString(first.<String>path("key"))));
    }

    @Test
    void a_case_without_an_answer_reveals_nothing() {
        var reference = desk.waiting();

        desk.as("installer")
                .post("/api/cases/" + reference + "/reveals")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_ISSUED"));
    }

    @Test
    void an_expired_answer_is_shown_no_more() {
        var reference = desk.issued();
        change("expires_at = now() - interval '1 second'", reference);

        desk.as("installer")
                .post("/api/cases/" + reference + "/reveals")
                .then()
                .statusCode(409)
                .body("code", equalTo("EXPIRED"));
        desk.as("installer").get("/api/cases/" + reference).then().body("issuance.state", equalTo("EXPIRED"));
    }

    @Test
    void of_fifty_looks_at_once_as_many_succeed_as_are_left() throws Exception {
        var reference = desk.issued();
        change("reveals_left = 3", reference);

        var statuses = AtOnce.all(50, () -> desk.as("installer")
                .post("/api/cases/" + reference + "/reveals")
                .statusCode());

        assertThat(Collections.frequency(statuses, 200)).isEqualTo(3);
        assertThat(Collections.frequency(statuses, 409)).isEqualTo(47);
    }

    @Test
    void nobody_but_the_asking_company_sees_an_answer() {
        var reference = desk.issued();

        desk.as("rival").post("/api/cases/" + reference + "/reveals").then().statusCode(404);
        desk.as("technician")
                .post("/api/cases/" + reference + "/reveals")
                .then()
                .statusCode(403);
        desk.as("rival")
                .get("/api/cases/" + reference + "/issuance/file")
                .then()
                .statusCode(404);
    }

    @Test
    void an_answer_is_overwritten_some_time_after_it_expired() {
        var reference = desk.issued();
        change("expires_at = now() - interval '25 hours'", reference);

        work.runRepeated("answers-run-out");

        assertThat(sealedOf(reference)).isNull();
    }

    @Test
    void who_has_not_used_an_answer_is_warned_once_before_it_expires() {
        var reference = desk.issued();
        change("expires_at = now() + interval '3 hours'", reference);

        work.runRepeated("answers-run-out");
        work.runRepeated("answers-run-out");
        work.run();

        var kinds = desk.as("installer").get("/api/cases/" + reference).<List<String>>path("letters.kind");
        assertThat(kinds).containsExactly("SUBMITTED", "ISSUED", "EXPIRING");
    }

    @Test
    void what_came_of_an_answer_can_be_told() {
        var reference = desk.issued();

        desk.as("installer")
                .contentType("application/json")
                .body("{}")
                .post("/api/cases/" + reference + "/outcome")
                .then()
                .statusCode(422);
        desk.as("installer")
                .contentType("application/json")
                .body("{\"worked\":false,\"errorCode\":2022}")
                .post("/api/cases/" + reference + "/outcome")
                .then()
                .statusCode(200)
                .body("worked", equalTo(false))
                .body("errorCode", equalTo(2022))
                .body("history.what", hasItem("It did not work: error 2022"));
    }

    private void change(String what, String reference) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("update issuance set " + what
                        + " where case_id = (select id from support_case where reference = ?1)")
                .setParameter(1, reference)
                .executeUpdate());
    }

    private Object sealedOf(String reference) {
        return database.createNativeQuery(
                        "select sealed from issuance where case_id = (select id from support_case where reference = ?1)")
                .setParameter(1, reference)
                .getSingleResult();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "2.5", "0", "1e9", "1e999999999"})
    void an_error_number_that_is_none_is_refused(String number) {
        var reference = desk.issued();

        desk.decide("installer", reference, "outcome", "{\"worked\":false,\"errorCode\":" + number + "}")
                .then()
                .statusCode(422)
                .body("problems.code", hasItem("ERROR_CODE_FORM"));
        desk.as("installer").get("/api/cases/" + reference).then().body("worked", nullValue());
    }

    @Test
    void a_page_that_tells_half_an_outcome_changes_nothing() {
        var reference = desk.issued();
        var installer = Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));
        var page = "/cases/" + reference;

        installer.formOn(page).post(page + "/outcome").then().statusCode(422);
        installer
                .formOn(page)
                .formParam("worked", "false")
                .formParam("errorCode", "abc")
                .post(page + "/outcome")
                .then()
                .statusCode(422);
        desk.as("installer").get("/api/cases/" + reference).then().body("worked", nullValue());
    }
}
