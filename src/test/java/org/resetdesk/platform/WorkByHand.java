package org.resetdesk.platform;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** Runs the work that waits, when a test says so. */
@Singleton
public class WorkByHand {

    private static final int ROUNDS = 20;

    private final ManualScheduler scheduler;
    private final SettableClock clock = new SettableClock();
    private final List<RepeatedTask> repeated;

    WorkByHand(LaterWork later, DataSource database, @All List<RepeatedTask> repeated) {
        this.scheduler = TestHelper.createManualScheduler(database, later.oneTimeTasks())
                .clock(clock)
                .build();
        this.repeated = repeated;
    }

    /** All that is due, and what comes of it. */
    public synchronized void run() {
        clock.set(Instant.now().plusSeconds(1));
        for (int round = 0; round < ROUNDS; round++) {
            scheduler.runAnyDueExecutions();
        }
    }

    /** As if so much time had gone by, for work that waits for another attempt. */
    public synchronized void runAfter(Duration pause) {
        clock.set(Instant.now().plus(pause));
        for (int round = 0; round < ROUNDS; round++) {
            scheduler.runAnyDueExecutions();
        }
    }

    public void runRepeated(String name) {
        repeated.stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .orElseThrow()
                .run();
    }
}
