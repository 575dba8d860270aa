package org.resetdesk.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resetdesk.platform.DataFolder;

class EmbeddedPostgresTest {

    private static Path programs;

    @TempDir
    Path parent;

    @BeforeAll
    static void unpackOnce() {
        programs = new DataFolder(Path.of("target", "for-tests")).root();
    }

    @Test
    void what_was_written_is_there_after_a_stop_and_a_start() throws SQLException {
        try (var postgres = startIn("desk")) {
            ask(postgres, "CREATE TABLE kept AS SELECT 'a case' AS what");
        }
        try (var postgres = startIn("desk")) {
            assertThat(ask(postgres, "SELECT what FROM kept")).isEqualTo("a case");
        }
    }

    @Test
    void a_server_that_was_killed_starts_again_with_all_that_was_committed() throws SQLException, IOException {
        var killed = startIn("desk");
        ask(killed, "CREATE TABLE kept AS SELECT 'a case' AS what");
        ProcessHandle.of(serverIn("desk")).orElseThrow().destroyForcibly();
        // The dead server can't be stopped; this gives back the folder's lock as the end of our process would.
        killed.abandon();

        try (var postgres = startIn("desk")) {
            assertThat(ask(postgres, "SELECT what FROM kept")).isEqualTo("a case");
        }
    }

    @Test
    void a_server_left_running_by_a_killed_desk_is_stopped_before_the_next_starts() throws SQLException, IOException {
        var left = startIn("desk");
        ask(left, "CREATE TABLE kept AS SELECT 'a case' AS what");
        var leftServer = serverIn("desk");
        left.abandon();

        try (var postgres = startIn("desk")) {
            assertThat(ask(postgres, "SELECT what FROM kept")).isEqualTo("a case");
            assertThat(serverIn("desk")).isNotEqualTo(leftServer);
        }
    }

    @Test
    void a_claim_that_is_stale_or_broken_keeps_no_server_from_starting() throws SQLException, IOException {
        startIn("desk").close();
        var claim = parent.resolve("desk").resolve("cluster").resolve("postmaster.pid");
        for (var left : new String[] {"", ProcessHandle.current().pid() + "\n" + parent + "\n"}) {
            Files.writeString(claim, left);
            try (var postgres = startIn("desk")) {
                assertThat(ask(postgres, "SHOW fsync")).isEqualTo("on");
            }
        }
    }

    @Test
    void two_desks_run_side_by_side_on_two_folders() throws SQLException {
        try (var one = startIn("one");
                var other = startIn("other")) {
            ask(one, "CREATE TABLE kept AS SELECT 'of one' AS what");
            ask(other, "CREATE TABLE kept AS SELECT 'of other' AS what");
            assertThat(ask(one, "SELECT what FROM kept")).isEqualTo("of one");
            assertThat(ask(other, "SELECT what FROM kept")).isEqualTo("of other");
        }
    }

    @Test
    void a_second_desk_on_the_same_folder_is_refused() {
        try (var first = startIn("desk")) {
            assertThatThrownBy(() -> startIn("desk")).hasMessageContaining("another ResetDesk is at work here");
            assertThat(first.jdbcUrl()).startsWith("jdbc:postgresql://127.0.0.1:");
        }
    }

    @Test
    void the_server_keeps_checksums_and_syncs_and_the_application_is_no_superuser() throws SQLException {
        try (var postgres = startIn("desk")) {
            assertThat(ask(postgres, "SHOW data_checksums")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(postgres, "SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("false");
        }
    }

    @Test
    void nobody_gets_in_without_the_password() {
        try (var postgres = startIn("desk")) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), "guessed"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    private EmbeddedPostgres startIn(String folder) {
        return EmbeddedPostgres.startIn(new DataFolder(parent).folder(folder), programs);
    }

    private long serverIn(String folder) throws IOException {
        return Long.parseLong(
                Files.readAllLines(parent.resolve(folder).resolve("cluster").resolve("postmaster.pid"))
                        .get(0));
    }

    private static String ask(EmbeddedPostgres postgres, String statement) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                var asked = connection.createStatement()) {
            if (!asked.execute(statement)) {
                return "";
            }
            var rows = asked.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
