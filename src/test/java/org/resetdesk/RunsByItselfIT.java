package org.resetdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The packaged product with nothing but a data folder: it starts, survives being killed, ends, and refuses what is unsafe. */
class RunsByItselfIT {

    private static final Map<String, String> DEMO = Map.of("RESETDESK_DEMO", "true");
    private static final String ADMIN = "boss@desk.example";

    @Test
    void what_was_submitted_and_approved_outlives_a_kill_and_a_stop_leaves_nothing_running()
            throws IOException, InterruptedException {
        var data = PackagedDesk.emptyFolder("by-itself").resolve("data");
        var read = Desk.newSerial();
        var unread = Desk.newSerial();
        var label = Desk.labelOf(unread);
        String approved;
        String submitted;
        try (var desk = PackagedDesk.start(data, DEMO).ready()) {
            showsFiveAccountsToTheirOwnerAlone(data.resolve("demo-accounts.json"));
            approved = desk.submitted(read, Desk.labelOf(read));
            desk.awaitStatus(approved, "AWAITING_REVIEW");
            submitted = desk.submitted(unread, label);
            desk.as("technician")
                    .post("/api/cases/" + approved + "/approval")
                    .then()
                    .statusCode(200);
            desk.kill();
        }
        try (var desk = PackagedDesk.start(data, DEMO).ready()) {
            assertThat(attachmentOf(desk, submitted)).isEqualTo(label);
            desk.awaitStatus(submitted, "AWAITING_REVIEW");
            assertThat(caseOf(desk, submitted).<String>path("evidence[0].verdict"))
                    .isEqualTo("MATCH");
            desk.awaitStatus(approved, "ISSUED");
            assertThat(desk.as("installer")
                            .post("/api/cases/" + approved + "/reveals")
                            .<String>path("key"))
                    .matches("[A-Z0-9]{8}");

            tourEndsWithNewPasswords(desk, data);

            assertThat(desk.processes()).anyMatch(process -> process.endsWith("/bin/postgres"));
            assertThat(desk.stop()).isEqualTo(128 + 15);
            desk.await("all its processes have ended", () -> desk.processes().isEmpty());
            assertThat(data.resolve("database/cluster/PG_VERSION")).exists();
            assertThat(data.resolve("database/cluster/postmaster.pid")).doesNotExist();
        }
    }

    private static void showsFiveAccountsToTheirOwnerAlone(Path file) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new ObjectMapper().readTree(file.toFile()).findValuesAsText("role"))
                .containsExactly("installer", "rival", "technician", "supervisor", "admin");
    }

    private static Response caseOf(PackagedDesk desk, String reference) {
        return desk.as("installer").get("/api/cases/" + reference);
    }

    private static byte[] attachmentOf(PackagedDesk desk, String reference) {
        var id = caseOf(desk, reference).<Integer>path("attachments[0].id");
        return desk.as("installer")
                .get("/api/cases/" + reference + "/attachments/" + id)
                .asByteArray();
    }

    private static void tourEndsWithNewPasswords(PackagedDesk desk, Path data)
            throws IOException, InterruptedException {
        var output = data.resolveSibling("tour.log");
        var tour = new ProcessBuilder("bash", "deploy/try.sh", desk.address(), data.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var ended = tour.waitFor(PackagedDesk.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        tour.destroyForcibly();
        var said = Files.readString(output);
        assertThat(ended).as(said).isTrue();
        assertThat(tour.exitValue()).as(said).isZero();
        assertThat(said.strip())
                .matches(Pattern.compile(
                        ".*1970-01-01 it is \\d{8}\\R.*all three have a new password\\.", Pattern.DOTALL));
    }

    @Test
    void without_demo_the_only_account_is_the_administrators_who_comes_in_by_a_link_that_works_once()
            throws IOException, InterruptedException {
        var data = PackagedDesk.emptyFolder("first-administrator").resolve("data");
        var settings = Map.of("RESETDESK_ADMIN_EMAIL", ADMIN);
        try (var desk = PackagedDesk.start(data, settings).ready()) {
            assertThat(data.resolve("demo-accounts.json")).doesNotExist();
            desk.visitor().get("/mail").then().statusCode(404);
            desk.visitor().get("/demo/recorder").then().statusCode(404);
            desk.visitor().post("/demo/recorder").then().statusCode(404);
            var link = linkIn(desk.console());
            assertThat(link).startsWith(desk.address());
            desk.visitor().get(link).then().statusCode(200);
            choose(desk, link, "short").then().statusCode(422);
            choose(desk, link, "correct horse battery").then().statusCode(303);
            choose(desk, link, "another horse battery").then().statusCode(404);
            desk.visitor().get(link).then().statusCode(404);

            signIn(desk, "another horse battery").then().statusCode(401);
            var session = signIn(desk, "correct horse battery")
                    .then()
                    .statusCode(303)
                    .extract()
                    .cookies();
            var people = desk.visitor().cookies(session).get("/admin").then().statusCode(200);
            assertThat(people.extract().asString())
                    .contains(ADMIN)
                    .doesNotContain("demo.example")
                    .containsOnlyOnce("Send a link");
        }
    }

    private static String linkIn(String console) {
        var link = Pattern.compile("choose a password at (\\S+)").matcher(console);
        assertThat(link.find()).as(console).isTrue();
        return link.group(1);
    }

    private static Response choose(PackagedDesk desk, String link, String password) {
        return desk.visitor().formParam("password", password).post(link);
    }

    private static Response signIn(PackagedDesk desk, String password) {
        return desk.visitor()
                .formParam("email", ADMIN)
                .formParam("password", password)
                .post("/sign-in");
    }

    @Test
    void limits_are_not_lifted_outside_a_demo() throws IOException, InterruptedException {
        var data = PackagedDesk.emptyFolder("limits-off").resolve("data");
        try (var desk = PackagedDesk.start(data, Map.of("RESETDESK_LIMITS", "off"))) {
            assertThat(desk.ended()).isEqualTo(1);
            assertThat(desk.console())
                    .endsWith("ResetDesk ends: RESETDESK_LIMITS=off is for measuring: it needs RESETDESK_DEMO=true\n");
            desk.await("all its processes have ended", () -> desk.processes().isEmpty());
        }
    }
}
