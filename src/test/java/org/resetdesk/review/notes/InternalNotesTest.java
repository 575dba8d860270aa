package org.resetdesk.review.notes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;
import org.resetdesk.LoggedLines;
import org.resetdesk.Visitor;
import org.resetdesk.platform.Secrets;

/** Notes are for the desk alone: here somebody looks for one everywhere else. */
@QuarkusTest
class InternalNotesTest {

    @Inject
    Desk desk;

    @Inject
    DataSource database;

    @Test
    void staff_read_who_wrote_a_note_and_when_on_the_case_and_nothing_moves() {
        var reference = desk.waiting();
        var words = "<i>Called them</i>, " + Secrets.token();
        write("technician", reference, words).then().statusCode(303);

        for (var role : List.of("technician", "supervisor", "admin")) {
            as(role).get("/review/" + reference)
                    .then()
                    .body(allOf(
                            containsString(words.replace("<", "&lt;").replace(">", "&gt;")),
                            containsString("Toni Technician, ")));
        }
        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
        assertThat(desk.as("technician").get("/api/cases/" + reference).<String>path("assignee"))
                .isNull();
    }

    @Test
    void a_note_stands_nowhere_but_on_the_pages_of_staff() throws SQLException {
        var note = "note-" + Secrets.token();
        try (var logged = LoggedLines.of("org.resetdesk")) {
            var asked = desk.waiting();
            write("technician", asked, note).then().statusCode(303);
            desk.decide("technician", asked, "questions", "{\"items\":[\"EXPLANATION\"]}")
                    .then()
                    .statusCode(200);
            var refused = desk.waiting();
            write("supervisor", refused, note).then().statusCode(303);
            desk.decide("technician", refused, "rejection", "{\"reason\":\"WRONG_QR\"}")
                    .then()
                    .statusCode(200);
            var issued = desk.waiting();
            write("admin", issued, note).then().statusCode(303);
            desk.decide("technician", issued, "approval", "{}").then().statusCode(200);
            desk.work();
            write("technician", issued, note).then().statusCode(303);

            var installer = as("installer");
            for (var reference : List.of(asked, refused, issued)) {
                for (var path : List.of("/cases", "/cases/" + reference, "/cases/" + reference + "/renewal")) {
                    assertThat(installer.get(path).asString()).as(path).doesNotContain(note, "for the desk alone");
                }
                installer.get("/review/" + reference).then().statusCode(403);
                for (var role : List.of("installer", "technician", "supervisor", "admin")) {
                    assertThat(desk.as(role).get("/api/cases/" + reference).asString())
                            .as("the case's JSON for " + role)
                            .contains(reference)
                            .doesNotContain(note, "\"notes\"");
                }
                assertThat(desk.as("installer").get("/api/cases?q=" + reference).asString())
                        .contains(reference)
                        .doesNotContain(note);
            }
            assertThat(given().get("/mail").asString()).doesNotContain(note);
            assertThat(tablesWith(note)).containsExactly("internal_note");
            assertThat(logged.all()).doesNotContain(note);
        }
    }

    @Test
    void the_audit_log_says_that_one_was_written_and_by_whom() {
        var reference = desk.waiting();
        write("supervisor", reference, "Their van was stolen").then().statusCode(303);

        as("admin")
                .get("/admin/audit?q=" + reference)
                .then()
                .body(allOf(
                        containsString("Wrote an internal note"),
                        containsString("supervisor@demo.example · NOTE"),
                        not(containsString("van"))));
    }

    @Test
    void an_empty_an_endless_and_a_stranger_s_note_are_refused() {
        var reference = desk.waiting();

        write("technician", reference, "  ").then().statusCode(422).body(containsString("Write something"));
        write("technician", reference, "x".repeat(4001)).then().statusCode(422);
        write("technician", reference, "\0").then().statusCode(422);
        write("installer", reference, "mine").then().statusCode(403);
        write("technician", "RD-NONE-NONE", "words").then().statusCode(404);
        assertThat(as("technician").get("/review/" + reference).asString()).doesNotContain("class=\"written\"");
    }

    /** Every column of every table is looked at. */
    private List<String> tablesWith(String words) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var tables = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME");
                var query = "select count(*) from " + table + " as each where strpos(each::text, ?) > 0";
                try (var statement = connection.prepareStatement(query)) {
                    statement.setString(1, words);
                    var rows = statement.executeQuery();
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    private Response write(String role, String reference, String words) {
        return as(role).formOn("/account").formParam("note", words).post("/review/" + reference + "/notes");
    }

    private Visitor as(String role) {
        return Visitor.signedIn(role + "@demo.example", desk.passwordOf(role));
    }
}
