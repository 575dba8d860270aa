package org.resetdesk.oversight.figures;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.resetdesk.cases.RejectionReason;
import org.resetdesk.oversight.figures.Figures.Count;
import org.resetdesk.oversight.figures.Figures.Day;
import org.resetdesk.oversight.figures.Figures.Who;
import org.resetdesk.platform.language.Words;

/** Asks the database for the figures, all of one moment. */
@Singleton
class CaseSteps {

    private static final String IN_SPAN = " from case_step where at >= ? and at < ? ";

    private static final List<Function<FiguresMessages, String>> AGES = List.of(
            FiguresMessages::lessThanHalfAnHour,
            FiguresMessages::toTwoHours,
            FiguresMessages::toEightHours,
            FiguresMessages::toADay,
            FiguresMessages::toThreeDays,
            FiguresMessages::moreThanThreeDays);

    private final DataSource database;
    private final Clock clock;

    CaseSteps(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Figures during(Span span) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read read only");
                return new Figures(
                        span,
                        waiting(connection),
                        all(connection, span),
                        days(connection, span),
                        people(connection, span),
                        reasons(connection, span));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The figures from " + span.from() + " can't be read", e);
        }
    }

    private List<Count> waiting(Connection connection) throws SQLException {
        var counts = new long[AGES.size()];
        read(connection, """
                select width_bucket(extract(epoch from ? - waiting_since)::float8,
                    array[1800, 7200, 28800, 86400, 259200]::float8[]) as age, count(*) as count
                from support_case where status = 'AWAITING_REVIEW' group by age""", row -> counts[row.getInt("age")] = row.getLong("count"), clock.instant());
        var lines = new ArrayList<Count>();
        for (int age = 0; age < counts.length; age++) {
            lines.add(new Count(AGES.get(age).apply(words()), counts[age]));
        }
        return lines;
    }

    private static Tally all(Connection connection, Span span) throws SQLException {
        var found = new ArrayList<Tally>();
        read(
                connection,
                "select " + Tally.COLUMNS + IN_SPAN,
                row -> found.add(Tally.read(row)),
                span.begin(),
                span.end());
        return found.get(0);
    }

    private static List<Day> days(Connection connection, Span span) throws SQLException {
        var submitted = new HashMap<LocalDate, Long>();
        read(
                connection,
                """
                select (created_at at time zone 'UTC')::date as day, count(*) as count
                from support_case where created_at >= ? and created_at < ? group by day""",
                row -> submitted.put(row.getObject("day", LocalDate.class), row.getLong("count")),
                span.begin(),
                span.end());
        var tallies = new HashMap<LocalDate, Tally>();
        read(
                connection,
                "select (at at time zone 'UTC')::date as day, " + Tally.COLUMNS + IN_SPAN + "group by day",
                row -> tallies.put(row.getObject("day", LocalDate.class), Tally.read(row)),
                span.begin(),
                span.end());
        return span.days().stream()
                .map(day -> new Day(day, submitted.getOrDefault(day, 0L), tallies.getOrDefault(day, Tally.NONE)))
                .toList();
    }

    private static List<Who> people(Connection connection, Span span) throws SQLException {
        var people = new ArrayList<Who>();
        read(
                connection,
                "select min(account.name) as name,"
                        + " coalesce(min(account.email), '') as email, " + Tally.COLUMNS
                        + "from case_step left join account on account.id = by_id where at >= ? and at < ?"
                        + " group by by_id order by name, by_id",
                row -> people.add(new Who(
                        Optional.ofNullable(row.getString("name")).orElseGet(words()::siteContact),
                        row.getString("email"),
                        Tally.read(row))),
                span.begin(),
                span.end());
        return people;
    }

    /** By code in the database, by words here. */
    private static List<Count> reasons(Connection connection, Span span) throws SQLException {
        var words = new HashMap<String, String>();
        Arrays.stream(RejectionReason.values()).forEach(reason -> words.put(reason.name(), reason.word()));
        var reasons = new ArrayList<Count>();
        read(
                connection,
                "select coalesce(reason, '') as reason, count(*) as count" + IN_SPAN
                        + "and step = 'REFUSED' group by reason order by count desc, reason",
                row -> reasons.add(new Count(named(row.getString("reason"), words), row.getLong("count"))),
                span.begin(),
                span.end());
        return reasons;
    }

    private static String named(String reason, Map<String, String> words) {
        return words.getOrDefault(reason, words().noReason());
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private static void read(Connection connection, String query, RowReader reader, Instant... moments)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            for (int place = 0; place < moments.length; place++) {
                statement.setObject(place + 1, OffsetDateTime.ofInstant(moments[place], ZoneOffset.UTC));
            }
            var rows = statement.executeQuery();
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    private static FiguresMessages words() {
        return Words.of(FiguresMessages.class);
    }
}
