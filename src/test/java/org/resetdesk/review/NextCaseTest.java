package org.resetdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resetdesk.AtOnce;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.platform.SettableClock;
import org.resetdesk.platform.WorkByHand;

/** Who gets which case, for how long, and who is told. */
@QuarkusTest
class NextCaseTest {

    @Inject
    Desk desk;

    @Inject
    Waiting waiting;

    @Inject
    WorkByHand work;

    @Inject
    SettableClock clock;

    private Visitor technician;
    private Visitor supervisor;

    @BeforeEach
    void signIn() {
        technician = Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"));
        supervisor = Visitor.signedIn("supervisor@demo.example", desk.passwordOf("supervisor"));
    }

    @Test
    void the_next_case_is_the_one_that_waited_longest_and_that_nobody_holds() {
        var cases = waiting.next(3);
        desk.as("supervisor")
                .post("/api/cases/" + cases.get(0) + "/claim")
                .then()
                .statusCode(200);

        assertThat(next(technician, null)).isEqualTo(cases.get(1));
        assertThat(holderOf(cases.get(1))).isEqualTo("technician@demo.example");
        assertThat(next(supervisor, null)).as("their own").isEqualTo(cases.get(0));
    }

    @Test
    void two_who_press_at_once_never_get_the_same() throws Exception {
        for (int round = 0; round < 8; round++) {
            waiting.next(2);
            var turn = new AtomicInteger();
            var tokens = new String[] {technician.tokenOn("/account"), supervisor.tokenOn("/account")};

            var taken = AtOnce.all(2, () -> {
                var who = turn.getAndIncrement();
                return (who == 0 ? technician : supervisor)
                        .request()
                        .header("X-CSRF-TOKEN", tokens[who])
                        .post("/review/next")
                        .header("Location");
            });

            assertThat(new HashSet<>(taken)).hasSize(2);
            desk.as("supervisor").delete(claimOf(taken.get(0))).then().statusCode(200);
            desk.as("supervisor").delete(claimOf(taken.get(1))).then().statusCode(200);
        }
    }

    private static String claimOf(String review) {
        return review.replaceFirst(".*/review", "/api/cases") + "/claim";
    }

    @Test
    void what_is_passed_over_is_free_for_others() {
        var cases = waiting.next(2);
        assertThat(next(technician, null)).isEqualTo(cases.get(0));

        assertThat(next(technician, cases.get(0))).isEqualTo(cases.get(1));

        assertThat(holderOf(cases.get(0))).isNull();
        assertThat(next(supervisor, null)).isEqualTo(cases.get(0));
    }

    @Test
    void what_was_taken_by_hand_is_kept_while_one_goes_on() {
        var cases = waiting.next(1);
        var review = "/review/" + cases.get(0);
        technician.formOn(review).post(review + "/claim").then().statusCode(303);

        next(technician, cases.get(0));

        assertThat(holderOf(cases.get(0))).isEqualTo("technician@demo.example");
        technician.get(review).then().body(containsString("Yours until"));
        desk.as("technician")
                .delete("/api/cases/" + cases.get(0) + "/claim")
                .then()
                .statusCode(200);
    }

    @Test
    void a_claim_by_a_program_lasts_half_an_hour() {
        var reference = desk.waiting();
        desk.as("technician").post("/api/cases/" + reference + "/claim").then().statusCode(200);

        later(Duration.ofMinutes(29), () -> {
            desk.as("supervisor")
                    .post("/api/cases/" + reference + "/claim")
                    .then()
                    .statusCode(409);
        });
        later(Duration.ofMinutes(31), () -> {
            work.runRepeated("end-claims-that-ran-out");
            desk.as("technician")
                    .get("/api/cases/" + reference)
                    .then()
                    .body("assignee", nullValue())
                    .body("history.what", hasItem("Given back, as the claim ran out"));
        });
    }

    @Test
    void a_case_whose_time_ran_out_can_be_taken_before_anybody_tidied_up() {
        var reference = desk.waiting();
        desk.as("technician").post("/api/cases/" + reference + "/claim").then().statusCode(200);

        later(Duration.ofMinutes(31), () -> {
            desk.as("supervisor")
                    .post("/api/cases/" + reference + "/claim")
                    .then()
                    .statusCode(200);
            desk.decide("technician", reference, "approval", "{}").then().statusCode(409);
        });
        assertThat(holderOf(reference)).isEqualTo("supervisor@demo.example");
    }

    @Test
    void a_page_that_is_open_keeps_the_case_and_one_that_is_closed_does_not() {
        var reference = waiting.next(1).get(0);
        assertThat(next(technician, null)).isEqualTo(reference);
        says(technician, reference, true);

        later(Duration.ofSeconds(100), () -> says(technician, reference, true));
        later(Duration.ofSeconds(200), () -> {
            work.runRepeated("end-claims-that-ran-out");
            assertThat(holderOf(reference)).isEqualTo("technician@demo.example");
        });
        later(Duration.ofSeconds(230), () -> {
            work.runRepeated("end-claims-that-ran-out");
            assertThat(holderOf(reference)).isNull();
        });
    }

    @Test
    void whoever_comes_back_too_late_is_told_and_can_take_it_again() {
        var reference = waiting.next(1).get(0);
        assertThat(next(technician, null)).isEqualTo(reference);
        assertThat(says(technician, reference, true)).doesNotContain("ran out");

        later(Duration.ofSeconds(130), () -> {
            assertThat(says(technician, reference, true)).contains("ran out", "Nobody else has it");
            technician
                    .formOn("/review/" + reference)
                    .post("/review/" + reference + "/claim")
                    .then()
                    .statusCode(303);
            assertThat(says(technician, reference, true)).doesNotContain("ran out");
        });
        later(Duration.ofMinutes(40), () -> {
            desk.as("supervisor")
                    .post("/api/cases/" + reference + "/claim")
                    .then()
                    .statusCode(200);
            assertThat(Visitor.signedIn("technician@demo.example", desk.passwordOf("technician")))
                    .satisfies(back -> assertThat(says(back, reference, true)).contains("Sam Supervisor has it now"));
        });
    }

    @Test
    void who_looks_at_a_case_is_seen_by_others_there_and_in_the_queue_until_they_leave() {
        var reference = waiting.next(1).get(0);
        assertThat(says(technician, reference, false)).doesNotContain("looking");

        assertThat(says(supervisor, reference, false)).contains("Toni Technician is looking at it");
        assertThat(says(technician, reference, false)).contains("Sam Supervisor is looking at it");
        supervisor.get("/review").then().body(containsString("Toni Technician is looking at it"));
        supervisor
                .get("/review/state?case=" + reference)
                .then()
                .body(containsString("\"viewers\":\"Toni Technician is looking at it\""));
        later(Duration.ofMinutes(1), () -> assertThat(says(supervisor, reference, false))
                .doesNotContain("looking"));
    }

    @Test
    void a_queue_in_which_nothing_moved_is_not_sent_again() {
        var reference = desk.waiting();
        var address = "/review/state?case=" + reference;
        technician.get("/review/state").then().statusCode(200).body(equalTo("{}"));
        var tag = technician.get(address).then().statusCode(200).extract().header("ETag");

        technician
                .request()
                .header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(304)
                .body(not(containsString(reference)));
        desk.as("supervisor").post("/api/cases/" + reference + "/claim").then().statusCode(200);
        technician
                .request()
                .header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(200)
                .body(containsString("Sam Supervisor"));
    }

    @Test
    void a_case_that_its_customer_was_asked_about_does_not_stay_with_the_asker_for_ever() {
        var reference = desk.waiting();
        desk.decide("technician", reference, "questions", "{\"items\":[\"EXPLANATION\"]}")
                .then()
                .statusCode(200);
        desk.as("installer")
                .multiPart("note", "Mine")
                .post("/api/cases/" + reference + "/answers")
                .then()
                .statusCode(200);
        work.run();

        assertThat(holderOf(reference)).isEqualTo("technician@demo.example");
        later(Duration.ofMinutes(31), () -> {
            work.runRepeated("end-claims-that-ran-out");
            assertThat(holderOf(reference)).isNull();
        });
    }

    private void later(Duration time, Runnable act) {
        clock.moveOn(time);
        try {
            act.run();
        } finally {
            clock.moveOn(time.negated());
        }
    }

    private String holderOf(String reference) {
        return desk.as("technician").get("/api/cases/" + reference).path("assignee");
    }

    /** What an open page says every few seconds, and is told. */
    private static String says(Visitor visitor, String reference, boolean mine) {
        return visitor.formOn("/account")
                .formParam("mine", mine)
                .post("/review/" + reference + "/state")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String next(Visitor visitor, String after) {
        var form = visitor.formOn("/account");
        if (after != null) {
            form.formParam("after", after);
        }
        var answer = form.post("/review/next");
        answer.then().statusCode(303);
        return answer.header("Location").replaceFirst(".*/review/", "");
    }
}
