package org.resetdesk.review.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.account.Accounts;
import org.resetdesk.platform.WorkByHand;

@QuarkusTest
class ChosenCasesTest {

    @Inject
    Desk desk;

    @Inject
    Accounts accounts;

    @Inject
    WorkByHand work;

    private Visitor technician;
    private Visitor supervisor;

    @BeforeEach
    void sign_in() {
        technician = as("technician");
        supervisor = as("supervisor");
    }

    @Test
    void the_chosen_are_refused_each_with_words_of_its_own_and_what_can_not_be_is_told_with_its_reason() {
        var first = desk.waiting();
        var second = desk.waiting();
        var issued = desk.issued();
        var held = desk.waiting();
        desk.as("supervisor").post("/api/cases/" + held + "/claim").then().statusCode(200);

        var page = refuse(
                        technician,
                        "WRONG_QR",
                        "On {serial}, not {reference}.",
                        first,
                        second,
                        issued,
                        held,
                        "RD-NONE-NONE")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page)
                .contains("Done with 2", "Nothing was done with 3")
                .contains("is held by", "There is no such case", issued);
        assertThat(done(page)).containsExactlyInAnyOrder(first, second);
        for (var reference : List.of(first, second)) {
            assertThat(desk.statusOf(reference)).as("while it can be undone").isEqualTo("AWAITING_REVIEW");
        }
        desk.workAfterUndo();
        for (var reference : List.of(first, second)) {
            desk.as("installer")
                    .get("/api/cases/" + reference)
                    .then()
                    .body("status", equalTo("REJECTED"))
                    .body("rejectionReason", equalTo("WRONG_QR"))
                    .body("rejectionMessage", equalTo("On " + serialOf(reference) + ", not " + reference + "."));
        }
        assertThat(desk.statusOf(issued)).isEqualTo("ISSUED");
        assertThat(desk.statusOf(held)).isEqualTo("AWAITING_REVIEW");
        assertThat(history(held)).noneMatch(line -> line.startsWith("Refused"));
    }

    @Test
    void many_refusals_are_undone_by_one_button_and_those_that_left_are_told() {
        var chosen = IntStream.range(0, 5).mapToObj(number -> desk.waiting()).toArray(String[]::new);
        desk.workAfterUndo();
        var bar = Pattern.compile("(\\d+) cases decided")
                .matcher(refuse(technician, "WRONG_QR", "", chosen).asString());
        assertThat(bar.find()).isTrue();
        assertThat(bar.group(1)).isEqualTo("5");

        var left = desk.issued();
        var page = undo(technician, chosen[0], chosen[1], chosen[2], chosen[3], chosen[4], left)
                .asString();

        assertThat(done(page)).containsExactlyInAnyOrder(chosen);
        assertThat(page).contains("Nothing was done with 1", "be undone any more. Look at case " + left);
        desk.workAfterUndo();
        for (var reference : chosen) {
            assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
        }
    }

    @Test
    void what_a_colleague_decided_is_not_undone_with_ones_own() {
        var reference = desk.waiting();
        refuse(technician, "WRONG_QR", "", reference).then().body(containsString("Done with 1"));

        undo(supervisor, reference).then().body(containsString("Nothing was done with 1"));
        desk.workAfterUndo();
        assertThat(desk.statusOf(reference)).isEqualTo("REJECTED");
    }

    @Test
    void before_anything_is_sent_each_case_shows_what_its_customer_will_read() {
        var first = desk.waiting();
        var second = desk.waiting();

        sending(technician, first, second)
                .formParam("reason", "ARTEFACT_EXPIRED")
                .formParam("message", "{reference} is too old.")
                .post("/review/chosen/refusals/preview")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Refuse these 2 cases?"),
                        containsString(first + " is too old."),
                        containsString(second + " is too old."),
                        containsString("Export it again and send it the same day.")));
        assertThat(desk.statusOf(first)).isEqualTo("AWAITING_REVIEW");
    }

    @Test
    void an_unknown_variable_is_refused_before_and_also_where_nobody_looked() {
        var reference = desk.waiting();

        sending(technician, reference)
                .formParam("reason", "WRONG_QR")
                .formParam("message", "Dear {nobody}")
                .post("/review/chosen/refusals/preview")
                .then()
                .statusCode(422)
                .body(containsString("know {nobody}"), containsString("Dear {nobody}</textarea>"));
        refuse(technician, "WRONG_QR", "Dear {nobody}", reference).then().statusCode(422);
        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
    }

    @Test
    void a_case_is_given_to_a_named_technician_and_its_history_says_by_whom() {
        var reference = desk.waiting();

        give(supervisor, "technician", reference).then().statusCode(200).body(containsString("Done with 1"));

        assertThat(desk.as("technician").get("/api/cases/" + reference).<String>path("assignee"))
                .isEqualTo("technician@demo.example");
        assertThat(history(reference)).endsWith("Given to Toni Technician");
        assertThat(desk.as("technician").get("/api/cases/" + reference).<String>path("history[-1].who"))
                .isEqualTo("Sam Supervisor");
        desk.decide("technician", reference, "approval", "{}").then().statusCode(200);
    }

    @Test
    void what_was_given_to_somebody_stays_theirs_though_no_page_of_it_is_open() {
        var reference = desk.waiting();
        give(supervisor, "technician", reference).then().body(containsString("Done with 1"));

        work.runAfter(Duration.ofHours(20));

        assertThat(desk.as("technician").get("/api/cases/" + reference).<String>path("assignee"))
                .isEqualTo("technician@demo.example");
    }

    @Test
    void a_case_that_somebody_just_decided_is_neither_given_away_nor_refused_with_others() {
        var reference = desk.waiting();
        technician
                .formOn("/review/" + reference)
                .post("/review/" + reference + "/approval")
                .then()
                .statusCode(303);

        give(supervisor, "supervisor", reference).then().body(containsString("Nothing was done with 1"));
        refuse(technician, "WRONG_QR", "", reference).then().body(containsString("Nothing was done with 1"));
        desk.workAfterUndo();
        assertThat(desk.statusOf(reference)).isIn("APPROVED", "ISSUED");
    }

    @Test
    void a_technician_gives_away_what_is_free_or_their_own_and_only_a_supervisor_what_somebody_else_holds() {
        var free = desk.waiting();
        give(technician, "supervisor", free).then().body(containsString("Done with 1"));

        give(technician, "technician", free)
                .then()
                .body(containsString("Nothing was done with 1"), containsString("is held by Sam Supervisor"));
        give(supervisor, "technician", free).then().body(containsString("Done with 1"));
        give(technician, "supervisor", free).then().body(containsString("Done with 1"));
    }

    @Test
    void nothing_is_given_to_somebody_who_decides_no_cases_and_a_closed_case_to_nobody() {
        var reference = desk.waiting();
        var refused = desk.waiting();
        desk.decide("technician", refused, "rejection", "{\"reason\":\"WRONG_QR\"}")
                .then()
                .statusCode(200);

        give(supervisor, "installer", reference).then().body(containsString("Choose a technician"));
        give(supervisor, "admin", reference).then().body(containsString("Choose a technician"));
        give(supervisor, "supervisor", refused).then().body(containsString("there is nothing to take"));
        assertThat(desk.as("technician").get("/api/cases/" + reference).<String>path("assignee"))
                .isNull();
    }

    @Test
    void fifty_are_the_most_and_none_is_none() {
        technician.get("/review/chosen?case=RD-NONE-NONE").then().statusCode(404);
        technician.get("/review/chosen").then().statusCode(422).body(containsString("tick the cases"));
        var many = IntStream.range(0, 51)
                .mapToObj(number -> "RD-AAAA-%04d".formatted(number))
                .toArray(String[]::new);
        refuse(technician, "WRONG_QR", "", many).then().statusCode(422).body(containsString("at most 50"));
        refuse(technician, "WRONG_QR", "", "<b>").then().statusCode(422);
        refuse(technician, "MAGIC", "", "RD-AAAA-0001").then().statusCode(422).body(containsString("Choose a reason"));
    }

    @Test
    void nobody_but_a_technician_does_anything_with_many_and_nobody_at_all_approves_them() {
        var reference = desk.waiting();
        for (var role : List.of("installer", "admin")) {
            refuse(as(role), "WRONG_QR", "", reference).then().statusCode(403);
            give(as(role), "technician", reference).then().statusCode(403);
        }
        technician
                .get("/review/chosen?case=" + reference)
                .then()
                .statusCode(200)
                .body(containsString(reference), not(containsString("pprove")));
        as("admin").get("/review").then().body(not(containsString("name=\"case\"")));
        technician.get("/review").then().body(containsString("name=\"case\""));
    }

    @Test
    void a_canned_answer_is_filled_in_with_its_reason_and_its_variables_open() {
        var reference = desk.waiting();
        var page = technician.get("/review/chosen?case=" + reference).asString();
        var id = Pattern.compile("value=\"(\\d+)\">Photo too blurred<").matcher(page);
        assertThat(id.find()).isTrue();

        technician
                .get("/review/chosen?case=" + reference + "&words=" + id.group(1))
                .then()
                .body(
                        containsString("<option value=\"PHOTO_UNREADABLE\" selected>"),
                        containsString("your photo of {serial}. Wipe"));
    }

    private Response refuse(Visitor by, String reason, String message, String... references) {
        return sending(by, references)
                .formParam("reason", reason)
                .formParam("message", message)
                .post("/review/chosen/refusals");
    }

    private static Response undo(Visitor by, String... references) {
        return sending(by, references).post("/review/chosen/undoing");
    }

    private Response give(Visitor by, String to, String... references) {
        var id = accounts.find("email", to + "@demo.example").firstResult().id();
        return sending(by, references).formParam("technician", id).post("/review/chosen/assignments");
    }

    private static RequestSpecification sending(Visitor by, String... references) {
        return by.formOn("/account").formParam("case", (Object[]) references);
    }

    private static List<String> done(String page) {
        return Pattern.compile("/review/(RD-[A-Z0-9-]+)\">[^<]*</a> <span class=\"tag ok\">")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String serialOf(String reference) {
        return desk.as("technician").get("/api/cases/" + reference).path("serial");
    }

    private List<String> history(String reference) {
        return desk.as("technician").get("/api/cases/" + reference).path("history.what");
    }

    private Visitor as(String role) {
        return Visitor.signedIn(role + "@demo.example", desk.passwordOf(role));
    }
}
