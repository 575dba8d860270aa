package org.resetdesk.issuance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.resetdesk.Desk;
import org.resetdesk.FreePort;
import org.resetdesk.LoggedLines;
import org.resetdesk.Visitor;
import org.resetdesk.issuance.http.ReferenceIssuer;
import org.resetdesk.issuance.http.ReferenceIssuer.Turn;
import org.resetdesk.platform.WorkByHand;

/** Where a service outside answers, and does so badly. */
@QuarkusTest
@TestProfile(OutsideIssuerTest.AnsweredOutside.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsideIssuerTest {

    public static class AnsweredOutside implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "resetdesk.issuance.issuer", "http",
                    "resetdesk.issuance.http.url", "http://127.0.0.1:" + FreePort.any() + "/v1",
                    "resetdesk.issuance.http.token", ReferenceIssuer.TOKEN,
                    "resetdesk.issuance.http.timeout", "2S",
                    "resetdesk.issuance.http.pause", "200ms",
                    "resetdesk.issuance.http.patience", "10M");
        }
    }

    @Inject
    Desk desk;

    @Inject
    WorkByHand work;

    @ConfigProperty(name = "resetdesk.issuance.http.url")
    String url;

    private ReferenceIssuer issuer;
    private LoggedLines logged;

    @BeforeAll
    void an_issuer_is_there() {
        issuer = new ReferenceIssuer(Integer.parseInt(url.replaceAll("\\D*127.0.0.1:(\\d+)/v1", "$1")));
        logged = LoggedLines.of("org.resetdesk", "okhttp3", "io.smallrye.faulttolerance");
    }

    @AfterAll
    void the_contract_was_kept_and_nothing_secret_was_logged() {
        issuer.close();
        logged.close();
        assertThat(issuer.breaches()).isEmpty();
        assertThat(logged.all()).contains("issue-answer for RD-").contains("failed, attempt 1 of ");
        assertThat(logged.all())
                .doesNotContain(ReferenceIssuer.TOKEN)
                .doesNotContain(Desk.RESET_STRING)
                .doesNotContain(Base64.getEncoder().encodeToString(Desk.RESET_STRING.getBytes()));
        issuer.secrets().forEach(secret -> assertThat(logged.all()).doesNotContain(secret));
    }

    @ParameterizedTest
    @EnumSource(
            value = Turn.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REFUSES", "SPOILS"})
    void whatever_the_issuer_does_an_approved_case_is_issued_for_once(Turn turn) {
        var reference = desk.waiting();
        issuer.does(turn);

        approve(reference);
        awaitIssue(reference);

        assertThat(issuer.issuedFor(reference)).isEqualTo(1);
        assertThat(issuer.callsAbout(reference))
                .extracting(call -> call.split(" ")[1])
                .containsOnly(issuer.callsAbout(reference).get(0).split(" ")[1]);
        assertThat(issuer.secrets()).contains(revealed(reference));
        assertThat(history(reference)).containsOnlyOnce("Answer issued");
    }

    @Test
    void the_issuer_says_for_how_long_its_answer_works() {
        var reference = desk.waiting();
        approve(reference);
        awaitIssue(reference);

        var end = Instant.parse(
                desk.as("installer").get("/api/cases/" + reference).path("issuance.expiresAt"));
        assertThat(end)
                .isBetween(
                        Instant.now().plus(Duration.ofHours(5)), Instant.now().plus(Duration.ofHours(6)));
    }

    @Test
    void a_technician_answers_what_the_issuer_refuses_and_not_before() {
        var reference = desk.waiting();
        issuer.does(Turn.ANSWERS_LATER);
        approve(reference);
        page(reference).body(containsString("The issuer was asked on")).body(not(containsString("Enter the answer")));
        installersPage(reference).body(containsString("The answer is being made"));
        typed(reference, "A1B2C3D4").statusCode(409).body("code", equalTo("ISSUER_ASKED"));
        desk.as("installer")
                .post("/api/cases/" + reference + "/withdrawal")
                .then()
                .statusCode(200);

        var other = desk.waiting();
        issuer.does(Turn.REFUSES);
        approve(other);
        assertThat(desk.statusOf(other)).isEqualTo("APPROVED");
        assertThat(history(other))
                .contains(
                        "Note: The issuer gives no answer: it does not know this device. A technician has to enter one.");
        page(other).body(containsString("Enter the answer")).body(not(containsString("The issuer was asked on")));
        installersPage(other).body(containsString("A technician is typing the answer."));
        work.runAfter(Duration.ofHours(1));
        typed(other, "A1B2C3D4").statusCode(200).body("status", equalTo("ISSUED"));
        assertThat(revealed(other)).isEqualTo("A1B2C3D4");
        assertThat(issuer.issuedFor(reference) + issuer.issuedFor(other)).isZero();
    }

    @Test
    void an_answer_that_is_none_is_a_technicians() {
        var reference = desk.waiting();
        issuer.spoilsBy(reply -> reply.put("state", "WHATEVER"));
        issuer.does(Turn.SPOILS);
        approve(reference);

        assertThat(history(reference))
                .contains("Note: The issuer gives no answer: what it sent does not have the agreed form."
                        + " A technician has to enter one.");
        page(reference).body(containsString("Enter the answer"));
    }

    @Test
    void nothing_is_issued_on_a_case_that_was_withdrawn_meanwhile() {
        var reference = desk.waiting();
        issuer.does(Turn.LOSES_THE_ANSWER);
        approve(reference);
        desk.as("installer")
                .post("/api/cases/" + reference + "/withdrawal")
                .then()
                .statusCode(200);
        work.runAfter(Duration.ofHours(1));

        assertThat(desk.statusOf(reference)).isEqualTo("WITHDRAWN");
        assertThat(issuer.callsAbout(reference)).hasSize(1);
    }

    @Test
    void cases_wait_for_a_dead_issuer_that_whoever_watches_hears_of_and_are_issued_once_it_is_back() {
        var references = List.of(desk.waiting(), desk.waiting(), desk.waiting(), desk.waiting(), desk.waiting());
        issuer.alwaysDoes(Turn.FAILS);
        references.forEach(reference ->
                desk.decide("technician", reference, "approval", "{}").then().statusCode(200));
        work.runAfter(Duration.ofMinutes(1));

        given().get("/q/health/well")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'issuer' }.status", equalTo("DOWN"));
        given().get("/q/health/ready").then().statusCode(200);
        assertThat(given().get("/q/metrics").asString()).contains("resetdesk_issuer_trouble 1.0");
        assertThat(references).allMatch(reference -> desk.statusOf(reference).equals("APPROVED"));

        issuer.alwaysDoes(null);
        references.forEach(this::awaitIssue);
        assertThat(references).allMatch(reference -> issuer.issuedFor(reference) == 1);
        given().get("/q/health/well").then().statusCode(200);
    }

    @Test
    void after_the_issuers_patience_is_over_a_technician_gets_the_case() {
        var reference = desk.waiting();
        issuer.alwaysDoes(Turn.ANSWERS_LATER);
        approve(reference);
        for (int times = 0; times < 20; times++) {
            work.runAfter(Duration.ofHours(1));
        }
        issuer.alwaysDoes(null);

        desk.as("technician")
                .get("/api/cases/" + reference)
                .then()
                .body("status", equalTo("APPROVED"))
                .body(
                        "history.what",
                        hasItem("Note: The issuer gave no answer in time. A technician has to enter one."));
        page(reference).body(containsString("Enter the answer"));
    }

    private void approve(String reference) {
        desk.decide("technician", reference, "approval", "{}").then().statusCode(200);
        work.run();
    }

    /** Each round is an hour of the scheduler's; a circuit that is open needs its pause of the machine's time. */
    private void awaitIssue(String reference) {
        var deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (!desk.statusOf(reference).equals("ISSUED") && Instant.now().isBefore(deadline)) {
            work.runAfter(Duration.ofHours(1));
        }
        assertThat(desk.statusOf(reference)).isEqualTo("ISSUED");
    }

    private String revealed(String reference) {
        return desk.as("installer").post("/api/cases/" + reference + "/reveals").path("key");
    }

    private List<String> history(String reference) {
        return desk.as("technician").get("/api/cases/" + reference).path("history.what");
    }

    private ValidatableResponse installersPage(String reference) {
        return Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"))
                .get("/cases/" + reference)
                .then();
    }

    private ValidatableResponse page(String reference) {
        return Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"))
                .get("/review/" + reference)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse typed(String reference, String key) {
        return desk.decide("technician", reference, "issuance", "{\"key\":\"" + key + "\"}")
                .then();
    }

    @Test
    void a_customer_is_asked_for_a_new_export_where_the_issuer_finds_the_old_one_too_old() {
        var reference = desk.waiting();
        issuer.spoilsBy(reply -> {
            reply.remove("answer");
            return reply.put("state", "REFUSED").put("reason", "EXPORT_TOO_OLD");
        });
        issuer.does(Turn.SPOILS);
        approve(reference);

        desk.as("installer")
                .get("/api/cases/" + reference)
                .then()
                .body("status", equalTo("AWAITING_CUSTOMER"))
                .body("asked", equalTo(List.of("RESET_STRING")))
                .body("letters.kind", hasItem("QUESTION"));
        assertThat(history(reference)).contains("Note: The issuer gives no answer: what was exported is too old.");

        desk.as("installer")
                .multiPart("resetString", Desk.RESET_STRING + "newer")
                .post("/api/cases/" + reference + "/answers")
                .then()
                .statusCode(200);
        work.run();
        approve(reference);
        awaitIssue(reference);
    }

    @Test
    void what_the_issuer_gave_up_a_technician_may_refuse_or_ask_about_and_nothing_else_that_is_approved() {
        var asked = desk.waiting();
        issuer.does(Turn.ANSWERS_LATER);
        approve(asked);
        var question = "{\"items\":[\"RESET_STRING\"]}";
        desk.decide("technician", asked, "questions", question).then().statusCode(409);
        desk.decide("technician", asked, "rejection", "{\"reason\":\"STRING_INVALID\"}")
                .then()
                .statusCode(409);

        desk.as("installer").post("/api/cases/" + asked + "/withdrawal").then().statusCode(200);

        for (var what : List.of("questions", "rejection")) {
            var reference = desk.waiting();
            issuer.does(Turn.REFUSES);
            approve(reference);
            page(reference)
                    .body(containsString("The issuer gives no answer. Enter one, or ask the customer, or refuse."))
                    .body(not(containsString("/review/" + reference + "/approval")));
            desk.decide("technician", reference, "approval", "{}").then().statusCode(409);
            desk.decide(
                            "technician",
                            reference,
                            what,
                            what.equals("questions") ? question : "{\"reason\":\"STRING_INVALID\"}")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo(what.equals("questions") ? "AWAITING_CUSTOMER" : "REJECTED"));
        }
    }
}
