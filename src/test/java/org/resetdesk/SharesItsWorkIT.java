package org.resetdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resetdesk.platform.Secrets;
import org.resetdesk.platform.database.EmbeddedPostgres;

/** Two copies of the packaged product on one PostgreSQL, started at the same moment while it is still empty. */
class SharesItsWorkIT {

    @Test
    void the_web_copy_takes_a_case_and_the_worker_checks_it_and_writes_the_letters() throws Exception {
        var folder = PackagedDesk.emptyFolder("web-and-worker");
        try (var postgres = EmbeddedPostgres.startIn(Files.createDirectory(folder.resolve("postgres")));
                var web = copy(folder, "web", "web", postgres);
                var worker = copy(folder, "worker", "worker", postgres)) {
            web.ready();
            worker.ready();
            bothKnowTheAccounts(folder);
            for (var path : List.of("/", "/sign-in", "/api/cases", "/guidance")) {
                worker.as("installer").get(path).then().statusCode(404);
            }
            var serial = Desk.newSerial();
            var reference = web.submitted(serial, Desk.labelOf(serial));
            web.awaitStatus(reference, "AWAITING_REVIEW");
            web.as("technician")
                    .post("/api/cases/" + reference + "/approval")
                    .then()
                    .statusCode(200);
            web.awaitStatus(reference, "ISSUED");
            web.await(
                    "both letters are sent",
                    () -> count(postgres, "select count(*) from letter where state = 'SENT'") == 2);
            assertThat(mailsIn(folder.resolve("worker"))).isEqualTo(2);
            assertThat(mailsIn(folder.resolve("web"))).isZero();
        }
    }

    @Test
    void two_whole_copies_make_the_schema_and_the_first_accounts_once_and_follow_each_others_cases() throws Exception {
        var folder = PackagedDesk.emptyFolder("twins");
        try (var postgres = EmbeddedPostgres.startIn(Files.createDirectory(folder.resolve("postgres")));
                var first = copy(folder, "first", "all", postgres);
                var second = copy(folder, "second", "all", postgres)) {
            first.ready();
            second.ready();
            bothKnowTheAccounts(folder);

            assertThat(count(postgres, "select count(*) from account")).isEqualTo(5);
            assertThat(count(postgres, "select count(*) from company")).isEqualTo(2);
            for (var copy : List.of(first, second)) {
                copy.as("technician").get("/api/cases").then().statusCode(200);
            }
            aPageOfOneCopyHearsOfTheOther(first, second);
        }
    }

    private static void aPageOfOneCopyHearsOfTheOther(PackagedDesk first, PackagedDesk second) throws Exception {
        var serial = Desk.newSerial();
        var reference = first.submitted(serial, Desk.labelOf(serial));
        first.awaitStatus(reference, "AWAITING_REVIEW");
        var session = second.signedIn("installer");
        try (var page = OpenStream.of(second.address(), session, reference)) {
            var before = page.next();
            first.as("technician")
                    .post("/api/cases/" + reference + "/claim")
                    .then()
                    .statusCode(200);
            assertThat(page.next()).isNotEqualTo(before);
        }
    }

    private static PackagedDesk copy(Path folder, String name, String role, EmbeddedPostgres postgres)
            throws IOException {
        var data = Files.createDirectory(folder.resolve(name));
        // As an S3 store would be, one for both.
        Files.createSymbolicLink(data.resolve("attachments"), Files.createDirectories(folder.resolve("attachments")));
        var settings = new HashMap<String, String>();
        settings.put("RESETDESK_DEMO", "true");
        settings.put("RESETDESK_ROLE", role);
        settings.put("RESETDESK_WRAPPING_KEY", key("any 32 bytes"));
        settings.put("RESETDESK_AUDIT_KEY", key("another 32 bytes"));
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl());
        settings.put("QUARKUS_DATASOURCE_USERNAME", postgres.username());
        settings.put("QUARKUS_DATASOURCE_PASSWORD", postgres.password());
        return PackagedDesk.start(data, settings);
    }

    private static String key(String from) {
        return Base64.getEncoder().encodeToString(Secrets.sha256(from));
    }

    /** Only the copy that made them wrote them down. */
    private static void bothKnowTheAccounts(Path folder) throws IOException {
        try (var files = Files.find(folder, 2, (file, about) -> file.endsWith("demo-accounts.json"));
                var copies = Files.find(folder, 2, (file, about) -> file.endsWith("incoming"))) {
            var written = files.toList();
            assertThat(written).hasSize(1);
            for (var incoming : copies.toList()) {
                var known = incoming.resolveSibling("demo-accounts.json");
                if (!Files.exists(known)) {
                    Files.copy(written.get(0), known);
                }
            }
        }
    }

    private static long count(EmbeddedPostgres postgres, String query) {
        try (var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The database can't be asked: " + query, e);
        }
    }

    private static int mailsIn(Path data) throws IOException {
        var mails = data.resolve("mail");
        if (!Files.exists(mails)) {
            return 0;
        }
        // Beside the folders for mails that come in.
        try (var files = Files.list(mails)) {
            return (int) files.filter(Files::isRegularFile).count();
        }
    }
}
