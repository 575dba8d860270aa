package org.resetdesk.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.audit.Act;
import org.resetdesk.audit.AuditLog;
import org.resetdesk.platform.Secrets;
import org.resetdesk.platform.WorkByHand;

/** What the audit log says of a day at the desk. */
@QuarkusTest
class AuditLogTest {

    private static final String LINK = "link-audit-log";

    @Inject
    Desk desk;

    @Inject
    AuditLog audit;

    @Inject
    WorkByHand work;

    @Inject
    DataSource database;

    @Test
    void it_says_who_moved_a_case_who_saw_its_files_and_who_saw_its_answer() {
        var reference = desk.issued();
        var file = desk.as("technician").get("/api/cases/" + reference).<Integer>path("attachments[0].id");
        desk.as("technician")
                .get("/api/cases/" + reference + "/attachments/" + file)
                .then()
                .statusCode(200);
        desk.as("rival")
                .get("/api/cases/" + reference + "/attachments/" + file)
                .then()
                .statusCode(404);
        var key = desk.as("installer")
                .post("/api/cases/" + reference + "/reveals")
                .<String>path("key");

        assertThat(written(reference))
                .containsExactly(
                        "installer@demo.example Submitted, CHECKING_EVIDENCE",
                        "ResetDesk Evidence read, AWAITING_REVIEW",
                        "technician@demo.example Taken, APPROVED",
                        "technician@demo.example Approved, APPROVED",
                        "ResetDesk Answer issued, ISSUED",
                        "technician@demo.example Downloaded attachment " + file,
                        "installer@demo.example Looked at the answer, ISSUED");
        assertThat(written(reference).toString()).doesNotContain(key, Desk.RESET_STRING);
    }

    @Test
    void what_was_refused_left_no_line_and_an_override_left_one_without_its_words() {
        var reference = desk.waitingWithWrongLabel();
        desk.decide("technician", reference, "approval", "{}").then().statusCode(403);
        desk.decide("supervisor", reference, "approval", "{\"overrideReason\":\"Seen at the door\"}")
                .then()
                .statusCode(200);

        assertThat(written(reference))
                .endsWith("supervisor@demo.example Approved against the evidence, APPROVED")
                .doesNotContain("technician@demo.example Taken, APPROVED");
        assertThat(written(reference).toString()).doesNotContain("door");
    }

    private List<String> written(String about) {
        var entries = audit.found(about, 100).stream()
                .map(entry -> entry.who() + " " + entry.detail())
                .toList();
        return IntStream.rangeClosed(1, entries.size())
                .mapToObj(fromEnd -> entries.get(entries.size() - fromEnd))
                .toList();
    }

    @Test
    void sign_ins_are_written_down_and_what_a_stranger_typed_is_not() {
        var typed = "hunter-" + Secrets.readable(12);
        signIn("admin@demo.example", desk.passwordOf("admin"), 303);
        signIn("admin@demo.example", typed, 401);
        signIn(typed + "@example.org", typed, 401);

        assertThat(written("admin@demo.example"))
                .contains("admin@demo.example Signed in", "admin@demo.example Tried to sign in");
        assertThat(written("somebody unknown")).contains("somebody unknown Tried to sign in");
        assertThat(audit.found(typed, 10)).isEmpty();
    }

    @Test
    void an_administrator_reads_on_to_its_oldest_entry() {
        var about = "pages-" + Secrets.token();
        for (int number = 1; number <= 201; number++) {
            audit.write("somebody", Act.NOTE, about, "Entry " + number + ".");
        }
        var admin = Visitor.signedIn("admin@demo.example", desk.passwordOf("admin"));

        var first = admin.get("/admin/audit?q=" + about)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(first).contains("Entry 201.", "Entry 2.").doesNotContain("Entry 1.");
        var older = Pattern.compile("href=\"(/admin/audit\\?q=[^\"]+)\"").matcher(first);
        assertThat(older.find()).isTrue();
        var second = admin.request()
                .urlEncodingEnabled(false)
                .get(older.group(1).replace("&amp;", "&"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(second).contains("Entry 1.").doesNotContain("Entry 2.", "Older entries");
        admin.get("/admin/audit?after=no-place").then().statusCode(200);
    }

    private static void signIn(String email, String password, int status) {
        RestAssured.given()
                .redirects()
                .follow(false)
                .formParam("email", email)
                .formParam("password", password)
                .post("/sign-in")
                .then()
                .statusCode(status);
    }

    @Test
    void an_administrator_sees_that_it_is_intact_and_nobody_else_does() {
        desk.waiting();
        link();

        desk.as("admin")
                .get("/api/audit-log/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("problems", empty())
                .body("waiting", equalTo(0))
                .body("linked", greaterThan(0))
                .body("head", containsString(":"));
        for (var role : List.of("installer", "technician", "supervisor")) {
            desk.as(role).get("/api/audit-log/verification").then().statusCode(403);
        }
    }

    @Test
    void not_even_the_desk_itself_can_change_what_was_written() {
        desk.waiting();
        link();
        for (var change : List.of(
                "update audit_entry set who = 'nobody'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_link set place = 1",
                "delete from audit_link",
                "truncate audit_link")) {
            assertThatThrownBy(() -> run(change)).as(change).hasMessageContaining("permission denied");
            // Its own right, which the owner of a table can give itself back.
            var table = change.contains("entry") ? "audit_entry" : "audit_link";
            assertThatThrownBy(() -> run("grant update, delete, truncate on " + table + " to current_user", change))
                    .as(change)
                    .hasMessageContaining("append-only");
        }
    }

    /** All or nothing. */
    private void run(String... statements) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                for (var each : statements) {
                    statement.execute(each);
                }
                connection.commit();
            } finally {
                connection.rollback();
            }
        }
    }

    /** A thousand entries at once are linked; other tests may have left more. */
    private void link() {
        for (int round = 0; round < 10; round++) {
            work.runRepeated(LINK);
        }
    }
}
