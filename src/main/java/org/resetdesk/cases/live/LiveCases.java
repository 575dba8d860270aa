package org.resetdesk.cases.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.resetdesk.account.LastingSessions;

/**
 * Watches the cases that are shown on open pages, whichever copy moves them: one look a second at the versions of just these, by
 * one thread, and none while nobody looks. Not by PostgreSQL's NOTIFY, for which the commits of all moves wait in one line.
 */
@Singleton
class LiveCases {

    private final DataSource database;
    private final LastingSessions sessions;
    private final LiveConfig config;
    private final Clock clock;
    private final Set<Follower> followers = new LinkedHashSet<>();
    private final ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "live-cases");
        thread.setDaemon(true);
        return thread;
    });
    private boolean troubled;

    LiveCases(DataSource database, LastingSessions sessions, LiveConfig config, Clock clock, MeterRegistry metrics) {
        this.database = database;
        this.sessions = sessions;
        this.config = config;
        this.clock = clock;
        Gauge.builder("resetdesk_live_streams", this::count).register(metrics);
    }

    void start(@Observes StartupEvent event) {
        var pause = config.every().toMillis();
        watcher.scheduleWithFixedDelay(this::watch, pause, pause, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        watcher.shutdownNow();
        all().forEach(Follower::end);
    }

    /** The marks of these cases, now and whenever one moves, until the session ends; empty where it has too many of these already. */
    Optional<Multi<String>> follow(Set<Long> cases, LastingSessions.Key session) {
        var follower = new Follower(session, cases, clock.instant());
        if (!takesPlace(follower)) {
            return Optional.empty();
        }
        return Optional.of(Multi.createFrom()
                .emitter(
                        page -> {
                            follower.isOn(page);
                            page.onTermination(() -> remove(follower));
                            watcher.execute(this::watch);
                        },
                        BackPressureStrategy.LATEST));
    }

    /** Changes with each move of one of them: versions only grow, and so does their sum. */
    String mark(Set<Long> cases) {
        try {
            return markOf(cases, versionsOf(cases));
        } catch (SQLException e) {
            throw new IllegalStateException("The versions of " + cases.size() + " cases can't be read", e);
        }
    }

    static String markOf(Set<Long> cases, Map<Long, Integer> versions) {
        return Long.toString(cases.stream()
                .mapToLong(id -> versions.getOrDefault(id, 0) + 1L)
                .sum());
    }

    private void watch() {
        var open = all();
        if (open.isEmpty()) {
            return;
        }
        try {
            look(open);
            troubled = false;
        } catch (SQLException | RuntimeException e) {
            // The pages keep their streams and learn of it as soon as the database answers again.
            if (!troubled) {
                Log.warnf("Open pages can't be told of moves now: %s", e);
            }
            troubled = true;
        }
    }

    private void look(Collection<Follower> open) throws SQLException {
        var going = sessions.stillOpen(open.stream().map(Follower::session).collect(Collectors.toSet()));
        var versions =
                versionsOf(open.stream().flatMap(each -> each.cases().stream()).collect(Collectors.toSet()));
        var now = clock.instant();
        for (var follower : open) {
            if (!going.contains(follower.session()) || follower.neverCame(now)) {
                follower.end();
                remove(follower);
            } else {
                follower.look(versions, now, config);
            }
        }
    }

    private Map<Long, Integer> versionsOf(Set<Long> cases) throws SQLException {
        var versions = new HashMap<Long, Integer>();
        try (var connection = database.getConnection();
                var asked = connection.prepareStatement("select id, version from support_case where id = any(?)")) {
            asked.setArray(1, connection.createArrayOf("bigint", cases.toArray()));
            try (var rows = asked.executeQuery()) {
                while (rows.next()) {
                    versions.put(rows.getLong(1), rows.getInt(2));
                }
            }
        }
        return versions;
    }

    int count() {
        return all().size();
    }

    private List<Follower> all() {
        synchronized (followers) {
            return List.copyOf(followers);
        }
    }

    private boolean takesPlace(Follower newcomer) {
        synchronized (followers) {
            var ofSession = followers.stream()
                    .filter(each -> each.session().equals(newcomer.session()))
                    .count();
            return followers.size() < config.streams()
                    && ofSession < config.streamsOfSession()
                    && followers.add(newcomer);
        }
    }

    private void remove(Follower follower) {
        synchronized (followers) {
            followers.remove(follower);
        }
    }
}
