package org.resetdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.resetdesk.platform.CrashPoint;

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
    private static final int RECKONED_EVERY = 25;

    private final Random chance = new Random(Long.getLong("resetdesk.seed", 20261120));
    private final Map<String, Integer> kills = new HashMap<>();

    private Path data;
    private Journal journal;

    @Test
    void whenever_it_is_killed_nothing_is_lost_doubled_or_given_away() throws Exception {
        var folder = PackagedDesk.emptyFolder("killed");
        data = folder.resolve("data");
        try (var written = new Journal(folder.resolve("journal.jsonl"))) {
            journal = written;
            for (int kill = 1; kill <= KILLS; kill++) {
                killUnderLoad(kill);
                if (kill % RECKONED_EVERY == 0) {
                    settleAndReckon();
                }
            }
            settleAndReckon();
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

    /** All in turn, neighbours far apart. */
    private static CrashPoint pointFor(int kill) {
        var points = CrashPoint.values();
        var turn = kill - 1 - (kill + 2) / 3;
        return points[(2 + 8 * turn) % points.length];
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
            desk.await("all work is done", reckoning::allWorkIsDone);
            assertThat(reckoning.problems()).as(desk::console).isEmpty();
            System.out.println("Reckoned " + reckoning.counts());
            assertThat(desk.stop()).isEqualTo(128 + 15);
            assertThat(reckoning.secretsInFiles()).isEmpty();
        }
    }

    private static Map<String, String> settings() {
        return Map.of("RESETDESK_DEMO", "true", "RESETDESK_LIMITS", "off");
    }
}
