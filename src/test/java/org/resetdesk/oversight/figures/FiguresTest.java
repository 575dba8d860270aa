package org.resetdesk.oversight.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.account.Accounts;
import org.resetdesk.cases.RejectionReason;
import org.resetdesk.oversight.figures.Figures.Day;
import org.resetdesk.platform.CsvTable;
import org.resetdesk.platform.SettableClock;

@QuarkusTest
class FiguresTest {

    private static final List<String> STEPS = List.of("APPROVED", "REFUSED", "ASKED", "ISSUED");

    @Inject
    Desk desk;

    @Inject
    CaseSteps steps;

    @Inject
    DataSource database;

    @Inject
    Accounts accounts;

    @Inject
    SettableClock clock;

    /** @param by 0 where no technician decided */
    private record Row(Instant at, String step, long by, String reason, boolean first, long millis) {}

    @Test
    void a_day_at_the_desk_is_counted_as_it_was() {
        var span = today();
        var before = steps.during(span);

        var refused = desk.waiting();
        desk.decide("technician", refused, "rejection", "{\"reason\":\"START_TIME_MISSING\"}");
        var asked = desk.waiting();
        desk.decide("technician", asked, "questions", "{\"items\":[\"EXPLANATION\"]}");
        desk.as("installer").multiPart("note", "At my uncle's").post("/api/cases/" + asked + "/answers");
        desk.work();
        desk.decide("technician", asked, "approval", "{}");
        desk.work();
        desk.waiting();

        var after = steps.during(today());
        assertThat(after.all().approved() - before.all().approved()).isEqualTo(1);
        assertThat(after.all().refused() - before.all().refused()).isEqualTo(1);
        assertThat(after.all().asked() - before.all().asked()).isEqualTo(1);
        assertThat(after.all().decided().count() - before.all().decided().count())
                .as("a case that was asked about and then approved is decided for the first time once")
                .isEqualTo(2);
        assertThat(after.all().issued().count() - before.all().issued().count()).isEqualTo(1);
        assertThat(after.submitted() - before.submitted()).isEqualTo(3);
        assertThat(after.waitingNow() - before.waitingNow()).isEqualTo(1);
        assertThat(of(after, "START_TIME_MISSING") - of(before, "START_TIME_MISSING"))
                .isEqualTo(1);
        assertThat(approvedBy(after, "technician@demo.example") - approvedBy(before, "technician@demo.example"))
                .isEqualTo(1);
    }

    @Test
    void a_claim_a_withdrawal_and_a_refused_move_count_as_nothing() {
        var before = steps.during(today()).all();
        var reference = desk.waiting();
        desk.as("technician").post("/api/cases/" + reference + "/claim").then().statusCode(200);
        desk.decide("supervisor", reference, "approval", "{}").then().statusCode(409);
        desk.as("installer")
                .post("/api/cases/" + reference + "/withdrawal")
                .then()
                .statusCode(200);

        assertThat(steps.during(today()).all()).isEqualTo(before);
    }

    @Test
    void an_answer_that_is_renewed_is_neither_a_decision_nor_a_first_answer() throws SQLException {
        var reference = desk.issued();
        desk.as("installer")
                .multiPart("resetString", Desk.RESET_STRING + "QUJD")
                .post("/api/cases/" + reference + "/renewals")
                .then()
                .statusCode(200);
        desk.work();

        assertThat(stepsOf(reference)).containsExactly("APPROVED true", "ISSUED true", "ISSUED false");
    }

    @Test
    void each_percentile_is_what_a_plain_computation_says_of_the_same_rows() throws SQLException {
        desk.waiting();
        var random = new Random(20261120);
        for (int round = 0; round < 12; round++) {
            var day = LocalDate.of(2001 + round, 1 + random.nextInt(12), 1);
            var span = new Span(day, day.plusDays(random.nextInt(6)));
            var rows = rowsIn(span, random.nextInt(round < 3 ? 4 : 200), random);
            keep(rows);
            // Just outside of it, on both sides.
            keep(List.of(
                    new Row(span.begin().minusMillis(1), "APPROVED", 0, null, true, 1),
                    new Row(span.end(), "ISSUED", 0, null, true, 1)));

            var figures = steps.during(span);
            assertSame(figures.all(), rows, row -> true);
            for (Day each : figures.days()) {
                assertSame(each.tally(), rows, row -> LocalDate.ofInstant(row.at(), ZoneOffset.UTC)
                        .equals(each.day()));
            }
            for (var who : figures.people()) {
                var id = who.email().isEmpty()
                        ? 0
                        : accounts.find("email", who.email()).firstResult().id();
                assertSame(who.tally(), rows, row -> row.by() == id);
            }
            assertThat(figures.people())
                    .hasSize((int) rows.stream().mapToLong(Row::by).distinct().count());
            assertThat(figures.reasons().stream()
                            .mapToLong(count -> count.count())
                            .sum())
                    .isEqualTo(figures.all().refused());
        }
    }

    private List<Row> rowsIn(Span span, int count, Random random) {
        var people = accounts.technicians();
        var millis = Duration.between(span.begin(), span.end()).toMillis();
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    var step = STEPS.get(random.nextInt(4));
                    var by = random.nextInt(people.size() + 1);
                    return new Row(
                            span.begin().plusMillis((long) (random.nextDouble() * millis)),
                            step,
                            by == people.size() ? 0 : people.get(by).id(),
                            step.equals("REFUSED") ? "WRONG_QR" : null,
                            random.nextBoolean(),
                            // Many alike, and some far off.
                            random.nextInt(3) == 0 ? 60_000 : (long) Math.exp(random.nextDouble() * 20));
                })
                .toList();
    }

    private static void assertSame(Tally tally, List<Row> all, Predicate<Row> wanted) {
        var rows = all.stream().filter(wanted).toList();
        assertThat(List.of(tally.approved(), tally.refused(), tally.asked()))
                .isEqualTo(STEPS.subList(0, 3).stream()
                        .map(step -> rows.stream()
                                .filter(row -> row.step().equals(step))
                                .count())
                        .toList());
        assertTimes(tally.decided(), rows, row -> row.first() && !row.step().equals("ISSUED"));
        assertTimes(tally.issued(), rows, row -> row.first() && row.step().equals("ISSUED"));
    }

    private static void assertTimes(Times times, List<Row> rows, Predicate<Row> counted) {
        var sorted =
                rows.stream().filter(counted).mapToLong(Row::millis).sorted().toArray();
        assertThat(times.count()).isEqualTo(sorted.length);
        if (sorted.length == 0) {
            assertThat(times).isEqualTo(Times.NONE);
            return;
        }
        assertThat(times.median()).isEqualTo(percentile(sorted, 0.5), within(0.001));
        assertThat(times.ninety()).isEqualTo(percentile(sorted, 0.9), within(0.001));
    }

    /** Between two values as far as it lies between them. */
    private static double percentile(long[] sorted, double share) {
        var place = share * (sorted.length - 1);
        var below = (int) Math.floor(place);
        var above = (int) Math.ceil(place);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    @Test
    void every_case_that_waits_is_in_one_age() {
        var before = steps.during(today()).waiting();
        desk.waiting();
        var young = steps.during(today()).waiting();
        assertThat(young.get(0).count() - before.get(0).count()).isEqualTo(1);

        clock.moveOn(Duration.ofDays(4));
        var old = steps.during(today());
        assertThat(old.waiting().get(5).count()).isEqualTo(old.waitingNow());
        clock.moveOn(Duration.ofDays(-4));
    }

    @Test
    void the_page_has_a_chart_with_a_title_and_a_description_beside_each_table() {
        var page = as("supervisor").get("/desk/figures").asString();

        assertThat(page.split("<svg", -1)).hasSize(6);
        assertThat(page.split("<desc id=", -1)).hasSize(6);
        assertThat(page.split("<table", -1).length).isGreaterThanOrEqualTo(4);
        assertThat(page).doesNotContain("style=", "NaN", "<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"waiting.csv", "days.csv", "people.csv", "reasons.csv"})
    void each_table_opens_again_as_it_was(String table) {
        desk.issued();
        var answer = as("admin").get("/desk/figures/" + table);
        answer.then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", allOf(containsString("attachment"), containsString(table)));

        var read = CsvTable.read(answer.asByteArray());
        assertThat(read.columns()).doesNotHaveDuplicates().hasSizeGreaterThan(1);
        assertThat(read.rows()).allSatisfy(row -> assertThat(row.cells())
                .hasSize(read.columns().size()));
        if (table.equals("days.csv")) {
            assertThat(read.rows()).hasSize(30);
        }
        if (table.equals("people.csv")) {
            var row = read.rows().stream()
                    .filter(each -> read.cell(each, "email").equals("technician@demo.example"))
                    .findFirst()
                    .orElseThrow();
            var figures = steps.during(Span.read(null, null, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
            assertThat(read.cell(row, "approved"))
                    .isEqualTo(Long.toString(approvedBy(figures, "technician@demo.example")));
        }
    }

    @Test
    void a_person_whose_name_is_a_formula_is_text_in_a_spreadsheet() {
        var tally = new Tally(1, 0, 0, new Times(1, 1500.0, 2000.25), Times.NONE);
        var span = today();
        var figures = new Figures(
                span,
                List.of(),
                tally,
                List.of(),
                List.of(new Figures.Who("=HYPERLINK(\"http://x\",\"a\")", "+1@x.example", tally)),
                List.of(new Figures.Count("@SUM(A1)", 1)));

        var csv = Export.PEOPLE.of(figures);
        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"a\"\")\",\"'+1@x.example\"");
        var read = CsvTable.read(csv.getBytes(StandardCharsets.UTF_8));
        assertThat(read.cell(read.rows().get(0), "name")).isEqualTo("=HYPERLINK(\"http://x\",\"a\")");
        assertThat(read.cell(read.rows().get(0), "mediansecondstodecision")).isEqualTo("1.500");
        assertThat(read.cell(read.rows().get(0), "mediansecondstoanswer")).isEmpty();
        assertThat(Export.REASONS.of(figures)).contains("\"'@SUM(A1)\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2026-11-20&to=2026-11-19",
                "from=2024-01-01&to=2026-01-01",
                "from=yesterday",
                "to=0001-01-01",
                "to=%2B999999999-12-31",
                "from=1999-12-31&to=2000-01-02"
            })
    void a_span_that_is_none_is_told(String span) {
        as("supervisor")
                .request()
                .urlEncodingEnabled(false)
                .get("/desk/figures?" + span)
                .then()
                .statusCode(422);
    }

    @Test
    void it_is_for_those_who_lead_and_a_table_that_is_none_is_not_found() {
        for (var role : List.of("technician", "installer")) {
            as(role).get("/desk/figures").then().statusCode(403);
            as(role).get("/desk/figures/people.csv").then().statusCode(403);
        }
        as("admin").get("/desk/figures/secrets.csv").then().statusCode(404);
    }

    private void keep(List<Row> rows) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        insert into case_step (case_id, at, step, by_id, reason, first, millis)
                        values ((select min(id) from support_case), ?, ?, ?, ?, ?, ?)""")) {
            for (var row : rows) {
                statement.setObject(1, OffsetDateTime.ofInstant(row.at(), ZoneOffset.UTC));
                statement.setString(2, row.step());
                statement.setObject(3, row.by() == 0 ? null : row.by());
                statement.setString(4, row.reason());
                statement.setBoolean(5, row.first());
                statement.setLong(6, row.millis());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private List<String> stepsOf(String reference) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select step || ' ' || first from case_step"
                        + " where case_id = (select id from support_case where reference = ?) order by id")) {
            statement.setString(1, reference);
            var rows = statement.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private Span today() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Span(today, today);
    }

    private static long of(Figures figures, String reason) {
        var words = RejectionReason.valueOf(reason).word();
        return figures.reasons().stream()
                .filter(count -> count.name().equals(words))
                .mapToLong(Figures.Count::count)
                .sum();
    }

    private static long approvedBy(Figures figures, String email) {
        return figures.people().stream()
                .filter(who -> who.email().equals(email))
                .mapToLong(who -> who.tally().approved())
                .sum();
    }

    private Visitor as(String role) {
        return Visitor.signedIn(role + "@demo.example", desk.passwordOf(role));
    }
}
