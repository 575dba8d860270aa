package org.resetdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resetdesk.platform.CrashPoint;
import org.resetdesk.platform.database.EmbeddedPostgres;

/**
 * Kills the packaged product under load, at random moments and at each {@link CrashPoint}, again and again on the same data
 * folder; then lets it finish its work and has its database, files and mails compared with what people were told.
 * {@code -Dresetdesk.kills=200} for more kills than a build has time for, {@code -Dresetdesk.kill-at=CASE_WRITTEN} for one point.
 */
class SurvivesKillsIT {

    private static final int KILLS = Integer.getInteger("resetdesk.kills", 5);
    private static final Optional<CrashPoint> ONLY_AT =
            Optional.ofNullable(System.getProperty("resetdesk.kill-at")).map(CrashPoint::valueOf);
    private static final int KILLED = 128 + 9;
    private static final int INTACT = 0;
    private static final int NOT_INTACT = 2;
    private static final int RECKONED_EVERY = 25;

    private final Random chance = new Random(Long.getLong("resetdesk.seed", 5992));
    private final Map<String, Integer> kills = new TreeMap<>();
    private final List<CrashPoint> points = new ArrayList<>(List.of(CrashPoint.values()));

    private Path data;
    private Journal journal;

    @Test
    void whenever_it_is_killed_nothing_is_lost_doubled_or_given_away() throws Exception {
        var folder = PackagedDesk.emptyFolder("killed");
        data = folder.resolve("data");
        Collections.shuffle(points, chance);
        try (var written = new Journal(folder.resolve("journal.jsonl"))) {
            journal = written;
            for (int kill = 1; kill <= KILLS; kill++) {
                killUnderLoad(kill);
                if (kill % RECKONED_EVERY == 0) {
                    settleAndReckon();
                }
            }
            settleAndReckon();
            changesOfTheAuditLogAreFound();
        }
        System.out.println("Killed " + kills);
        assertThat(kills.values()).anyMatch(times -> times > 0);
    }

    /** Every third time at no point in particular, and every second of these with PostgreSQL as well. */
    private void killUnderLoad(int kill) throws IOException, InterruptedException {
        var point = ONLY_AT.or(() -> kill % 3 == 1 ? Optional.empty() : Optional.of(pointFor(kill)));
        var settings = new HashMap<>(settings());
        point.ifPresent(named -> settings.put("RESETDESK_CRASH_AT", named + ":" + (1 + chance.nextInt(2))));
        try (var desk = PackagedDesk.start(data, settings)) {
            if (desk.comesUp()) {
                try (var day = new BusyDay(desk, journal, chance.nextLong())) {
                    day.begin();
                    if (kill == 1) {
                        desk.await("somebody sees an answer", () -> day.sawAnAnswer() || !desk.isAlive());
                    }
                    var milliseconds = point.isPresent() ? 15_000 : chance.nextInt(4000);
                    var endedByItself = desk.endsWithin(milliseconds, TimeUnit.MILLISECONDS);
                    count(point.filter(reached -> endedByItself).map(Enum::name).orElse("at random"));
                    killIfAlive(desk, kill % 6 == 4);
                }
            } else {
                count("while it starts, " + point.map(Enum::name).orElse("by itself"));
            }
            assertThat(desk.ended()).as(desk::console).isEqualTo(KILLED);
        }
    }

    /** All in turn. */
    private CrashPoint pointFor(int kill) {
        var turn = kill - 1 - (kill + 2) / 3;
        return points.get(turn % points.size());
    }

    private static void killIfAlive(PackagedDesk desk, boolean withItsDatabase) throws InterruptedException {
        if (withItsDatabase) {
            desk.killEverything();
        } else {
            desk.kill();
        }
    }

    private void count(String when) {
        kills.merge(when, 1, Integer::sum);
    }

    private void settleAndReckon() throws Exception {
        try (var desk = PackagedDesk.start(data, settings()).ready();
                var day = new BusyDay(desk, journal, chance.nextLong())) {
            day.repeatWhatWasNotAnswered();
            var reckoning = new Reckoning(data, journal);
            var canaries = new Canaries(data, journal);
            desk.await("all work is done", reckoning::allWorkIsDone);
            assertThat(reckoning.problems()).as(desk::console).isEmpty();
            assertThat(canaries.inRowsAndMails()).isEmpty();
            System.out.println("Reckoned " + reckoning.counts());
            assertThat(desk.stop()).isEqualTo(128 + 15);
            assertThat(canaries.inFiles()).isEmpty();
            assertThat(verified()).isEqualTo(INTACT);
        }
    }

    private int verified(String... heads) throws IOException, InterruptedException {
        var arguments = Stream.concat(Stream.of("verify"), Stream.of(heads)).toArray(String[]::new);
        try (var command = PackagedDesk.start(data, settings(), arguments)) {
            return command.ended();
        }
    }

    /** By somebody who is the database's superuser. */
    private void changesOfTheAuditLogAreFound() throws Exception {
        tamper("update audit_entry set who = 'nobody@example.org' where ctid = (select min(ctid) from audit_entry)");
        assertThat(verified()).isEqualTo(NOT_INTACT);
        assertThat(verified("no head")).isEqualTo(1);
    }

    private void tamper(String change) throws IOException, SQLException {
        var home = data.resolve("database");
        try (var postgres = EmbeddedPostgres.startIn(home);
                var connection = DriverManager.getConnection(
                        postgres.jdbcUrl(),
                        "postgres",
                        Files.readString(home.resolve("password")).strip());
                var statement = connection.createStatement()) {
            statement.execute("alter table audit_entry disable trigger all");
            assertThat(statement.executeUpdate(change)).isEqualTo(1);
        }
    }

    private static Map<String, String> settings() {
        return Map.of("RESETDESK_DEMO", "true", "RESETDESK_LIMITS", "off");
    }
}
