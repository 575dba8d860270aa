package org.resetdesk.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;

/**
 * Many do the same thing to the same case at the same moment, over HTTP, round after round; then SQL that knows nothing of the
 * product's classes counts what came of it. {@code -Dresetdesk.rounds=1000} for more rounds than a build has time for.
 */
@QuarkusTest
@TestProfile(ManualIssuanceTest.TypedByTechnicians.class)
class OneWinnerTest {

    private static final int ROUNDS = Integer.getInteger("resetdesk.rounds", 5);
    private static final int AT_ONCE = 50;

    @Inject
    Desk desk;

    @Inject
    DataSource database;

    /** Quick enough that fifty requests are on their way before the first is answered. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void of_fifty_approvals_issues_and_looks_at_once_as_many_win_as_may() throws SQLException {
        var pattern = desk.waiting();
        var technician = desk.tokenOf("technician");
        var installer = desk.tokenOf("installer");
        for (int round = 1; round <= ROUNDS; round++) {
            var reference = "RD-ROUND-" + System.nanoTime();
            var limit = 1 + round % 3;
            copy(pattern, reference);

            assertThatWin(1, allAtOnce(technician, reference + "/approval", "{}"), reference);
            assertThatWin(1, allAtOnce(technician, reference + "/issuance", "{\"key\":\"A1B2C3D4\"}"), reference);
            update("update issuance set reveals_left = " + limit + " where case_id = ", reference);
            assertThatWin(limit, allAtOnce(installer, reference + "/reveals", ""), reference);

            assertThat(countedIn(reference)).as(reference).containsExactly(1L, 1L, 1L, (long) limit, 1L, 1L, 0L, 1L);
        }
    }

    private List<Integer> allAtOnce(String token, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/cases/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        var answers = Stream.generate(() -> client.sendAsync(request, BodyHandlers.discarding()))
                .limit(AT_ONCE)
                .toList();
        return answers.stream()
                .map(CompletableFuture::join)
                .map(HttpResponse::statusCode)
                .toList();
    }

    private static void assertThatWin(int winners, List<Integer> statuses, String reference) {
        assertThat(Collections.frequency(statuses, 200)).as(reference).isEqualTo(winners);
        assertThat(Collections.frequency(statuses, 409)).as(reference).isEqualTo(AT_ONCE - winners);
    }

    /** In the order of the questions below. */
    private List<Long> countedIn(String reference) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select (select count(*) from history_line where case_id = c.id and what = 'Taken'),
                            (select count(*) from history_line where case_id = c.id and what = 'Approved'),
                            (select count(*) from history_line where case_id = c.id and what = 'Answer issued'),
                            (select count(*) from history_line where case_id = c.id and what = 'Looked at the answer'),
                            (select count(*) from issuance where case_id = c.id),
                            (select count(*) from issuance where case_id = c.id and live),
                            (select sum(reveals_left) from issuance where case_id = c.id),
                            (select count(*) from letter where case_id = c.id)
                        from support_case c where reference = ?""")) {
            query.setString(1, reference);
            var row = query.executeQuery();
            assertThat(row.next()).isTrue();
            return Stream.iterate(1, column -> column + 1)
                    .limit(row.getMetaData().getColumnCount())
                    .map(column -> number(row, column))
                    .toList();
        }
    }

    private static long number(ResultSet row, int column) {
        try {
            return row.getLong(column);
        } catch (SQLException e) {
            throw new IllegalStateException("Column " + column + " is no number", e);
        }
    }

    /** A case that waits for a decision, as another one does: so no round has to read a picture. */
    private void copy(String pattern, String reference) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        with pattern as (select * from support_case where reference = ?),
                        copied as (
                            insert into support_case overriding system value
                            select made.* from support_case,
                                jsonb_populate_record(support_case, jsonb_build_object('reference', ?,
                                    'id', nextval(pg_get_serial_sequence('support_case', 'id')))) made
                            where support_case.id = (select id from pattern) returning id),
                        file as (
                            insert into attachment overriding system value
                            select made.* from attachment, copied,
                                jsonb_populate_record(attachment, jsonb_build_object('case_id', copied.id,
                                    'id', nextval(pg_get_serial_sequence('attachment', 'id')),
                                    'object_key', gen_random_uuid())) made
                            where attachment.case_id = (select id from pattern) returning id)
                        insert into finding
                        select made.* from finding, copied, file,
                            jsonb_populate_record(finding,
                                jsonb_build_object('case_id', copied.id, 'attachment_id', file.id)) made
                        where finding.case_id = (select id from pattern)""")) {
            insert.setString(1, pattern);
            insert.setString(2, reference);
            assertThat(insert.executeUpdate()).isEqualTo(1);
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
