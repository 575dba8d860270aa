package org.resetdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resetdesk.AtOnce;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.platform.WorkByHand;

/** A decision by page can be undone for ten seconds, and nothing leaves before; one by API is made at once. */
@QuarkusTest
class UndoTest {

    @Inject
    Desk desk;

    @Inject
    WorkByHand work;

    @Inject
    CarryOutDecisionTask task;

    @Inject
    DataSource database;

    private Visitor technician;

    @BeforeEach
    void signIn() {
        technician = Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"));
    }

    @Test
    void nothing_leaves_before_the_time_to_undo_is_over() throws SQLException {
        var reference = desk.waiting();
        var before = visibleTo("installer", reference);
        approve(reference).then().statusCode(303);
        work.run();

        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
        assertThat(visibleTo("installer", reference)).isEqualTo(before);
        assertThat(count("select count(*) from issuer_request where case_id = ", reference))
                .isZero();
        assertThat(count("select count(*) from letter where case_id = ", reference))
                .as("the receipt")
                .isEqualTo(1);

        desk.workAfterUndo();
        assertThat(desk.statusOf(reference)).isEqualTo("ISSUED");
    }

    /** All but that somebody has it. */
    private String visibleTo(String role, String reference) {
        var shown = desk.as(role).get("/api/cases/" + reference);
        return shown.path("status") + " " + shown.path("rejectionReason") + " " + shown.path("asked") + " "
                + shown.path("issuance");
    }

    @Test
    void it_is_made_in_the_name_of_who_decided_it() throws SQLException {
        var reference = desk.waiting();
        approve(reference).then().statusCode(303);
        desk.workAfterUndo();

        desk.as("installer")
                .get("/api/cases/" + reference)
                .then()
                .body("history.find { it.what == 'Approved' }.who", equalTo("Toni Technician"));
        assertThat(audited(reference, "Approved%")).containsExactly("technician@demo.example");
    }

    @Test
    void what_was_undone_is_not_made_and_the_case_is_its_technicians_again() {
        var reference = desk.waiting();
        approve(reference).then().statusCode(303);
        undo(decisionOn(reference)).then().statusCode(303).header("Location", containsString(reference));
        desk.workAfterUndo();

        desk.as("technician")
                .get("/api/cases/" + reference)
                .then()
                .body("status", equalTo("AWAITING_REVIEW"))
                .body("assignee", equalTo("technician@demo.example"));
        refuse(reference).then().statusCode(303);
        desk.workAfterUndo();
        assertThat(desk.statusOf(reference)).isEqualTo("REJECTED");
    }

    @Test
    void a_refusal_and_a_question_wait_as_well() {
        var refused = desk.waiting();
        refuse(refused).then().statusCode(303);
        var asked = desk.waiting();
        technician
                .formOn("/review/" + asked)
                .formParam("items", "EXPLANATION")
                .formParam("message", "Who owns it?")
                .post("/review/" + asked + "/questions")
                .then()
                .statusCode(303);
        work.run();
        assertThat(desk.statusOf(refused)).isEqualTo("AWAITING_REVIEW");
        assertThat(desk.statusOf(asked)).isEqualTo("AWAITING_REVIEW");

        desk.workAfterUndo();
        desk.as("installer")
                .get("/api/cases/" + refused)
                .then()
                .body("status", equalTo("REJECTED"))
                .body("rejectionReason", equalTo("WRONG_QR"))
                .body("rejectionMessage", equalTo("See page 3"));
        desk.as("installer")
                .get("/api/cases/" + asked)
                .then()
                .body("status", equalTo("AWAITING_CUSTOMER"))
                .body("asked", hasItem("EXPLANATION"))
                .body("askedMessage", equalTo("Who owns it?"));
    }

    @Test
    void what_may_not_be_decided_is_refused_at_once_and_not_ten_seconds_later() {
        var reference = desk.waitingWithWrongLabel();

        approve(reference).then().statusCode(403).body(containsString("Only a supervisor"));
        technician
                .formOn("/account")
                .formParam("reason", "MAGIC")
                .post("/review/" + reference + "/rejection")
                .then()
                .statusCode(422);
        desk.workAfterUndo();
        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
    }

    @Test
    void meanwhile_nobody_else_decides_it_and_its_technician_not_twice() {
        var reference = desk.waiting();
        approve(reference).then().statusCode(303);

        desk.decide("supervisor", reference, "approval", "{}").then().statusCode(409);
        desk.decide("technician", reference, "approval", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("DECIDED"));
        refuse(reference).then().statusCode(409).body(containsString("decided a moment ago"));
        technician.get("/review/" + reference).then().body(containsString("You decided it: approved."));
        desk.workAfterUndo();
        assertThat(desk.statusOf(reference)).isEqualTo("ISSUED");
    }

    @Test
    void what_its_customer_withdrew_meanwhile_is_not_made_and_the_technician_is_told() {
        var reference = desk.waiting();
        approve(reference).then().statusCode(303);
        desk.as("installer")
                .post("/api/cases/" + reference + "/withdrawal")
                .then()
                .statusCode(200);
        desk.workAfterUndo();

        assertThat(desk.statusOf(reference)).isEqualTo("WITHDRAWN");
        var queue = technician.get("/review").asString();
        assertThat(queue).contains(reference + "</a> was not approved.");
        var notice =
                Pattern.compile("action=\"(/review/decisions/[^\"]+/told)\"").matcher(queue);
        assertThat(notice.find()).isTrue();
        technician.formOn("/account").post(notice.group(1)).then().statusCode(303);
        technician.get("/review").then().body(not(containsString(reference + "</a> was not approved.")));
    }

    @Test
    void evidence_that_speaks_against_it_meanwhile_counts() throws SQLException {
        var reference = desk.waiting();
        approve(reference).then().statusCode(303);
        update("update finding set verdict = 'MISMATCH' where case_id = ", reference);
        desk.workAfterUndo();

        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
        technician.get("/review").then().body(containsString("Only a supervisor can approve it"));
    }

    @Test
    void what_a_program_decides_leaves_at_once() {
        var reference = desk.waiting();
        desk.decide("technician", reference, "approval", "{}")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
    }

    @Test
    void another_technicians_decision_is_undone_by_nobody_else() {
        var reference = desk.waiting();
        approve(reference).then().statusCode(303);
        var decision = decisionOn(reference);
        var supervisor = Visitor.signedIn("supervisor@demo.example", desk.passwordOf("supervisor"));

        supervisor
                .formOn("/account")
                .post("/review/decisions/" + decision + "/undo")
                .then()
                .statusCode(404);
        desk.workAfterUndo();
        assertThat(desk.statusOf(reference)).isEqualTo("ISSUED");
        undo(decision).then().statusCode(409).body(containsString("undone any more"));
    }

    @Test
    void at_the_tenth_second_either_the_undoing_wins_or_the_desk_and_never_both() throws Exception {
        var made = 0;
        for (int round = 0; round < 12; round++) {
            var reference = desk.waiting();
            approve(reference).then().statusCode(303);
            var decision = decisionOn(reference);
            var token = technician.tokenOn("/account");
            var turn = new AtomicInteger();

            var results = AtOnce.all(4, () -> {
                if (turn.getAndIncrement() % 2 == 0) {
                    task.run(decision);
                    return 0;
                }
                return technician
                        .request()
                        .header("X-CSRF-TOKEN", token)
                        .post("/review/decisions/" + decision + "/undo")
                        .statusCode();
            });

            var undone = Collections.frequency(results, 303);
            assertThat(undone).isLessThanOrEqualTo(1);
            desk.workAfterUndo();
            assertThat(desk.statusOf(reference)).isEqualTo(undone == 1 ? "AWAITING_REVIEW" : "ISSUED");
            made += 1 - undone;
        }
        System.out.println("Of 12 decisions undone as they were carried out, " + made + " were made");
    }

    @Test
    void of_two_tabs_that_decide_at_once_one_wins() throws Exception {
        var reference = desk.waiting();
        var token = technician.tokenOn("/account");
        var turn = new AtomicInteger();

        var statuses = AtOnce.all(6, () -> {
            var form = technician.request().header("X-CSRF-TOKEN", token).formParam("reason", "WRONG_QR");
            var what = turn.getAndIncrement() % 2 == 0 ? "approval" : "rejection";
            return form.post("/review/" + reference + "/" + what).statusCode();
        });

        assertThat(Collections.frequency(statuses, 303)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 409)).isEqualTo(5);
        desk.workAfterUndo();
        assertThat(desk.statusOf(reference)).isIn("ISSUED", "REJECTED");
    }

    private Response approve(String reference) {
        return technician.formOn("/account").post("/review/" + reference + "/approval");
    }

    private Response refuse(String reference) {
        return technician
                .formOn("/account")
                .formParam("reason", "WRONG_QR")
                .formParam("message", "See page 3")
                .post("/review/" + reference + "/rejection");
    }

    private Response undo(String decision) {
        return technician.formOn("/account").post("/review/decisions/" + decision + "/undo");
    }

    private String decisionOn(String reference) {
        var form = Pattern.compile("action=\"/review/decisions/([^/]+)/undo\"")
                .matcher(technician.get("/review/" + reference).asString());
        assertThat(form.find()).isTrue();
        return form.results()
                .reduce((first, last) -> last)
                .map(found -> found.group(1))
                .orElseGet(() -> form.group(1));
    }

    private long count(String query, String reference) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query + "(select id from support_case where reference = ?)")) {
            select.setString(1, reference);
            var row = select.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private List<String> audited(String reference, String detail) throws SQLException {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("select who from audit_entry where about = ? and detail like ?")) {
            select.setString(1, reference);
            select.setString(2, detail);
            var rows = select.executeQuery();
            var who = new ArrayList<String>();
            while (rows.next()) {
                who.add(rows.getString(1));
            }
            return who;
        }
    }

    private void update(String what, String reference) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(what + "(select id from support_case where reference = ?)")) {
            update.setString(1, reference);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
