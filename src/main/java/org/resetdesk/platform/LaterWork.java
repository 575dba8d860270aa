package org.resetdesk.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Schedules work for later in the transaction that causes it, and runs it: db-scheduler on our own data source, so that work
 * commits and rolls back with its cause. A crashed attempt comes back by itself; this is the one place where a failure stops.
 */
@Singleton
public class LaterWork {

    private final List<LaterTask> tasks;
    private final List<RepeatedTask> repeated;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final boolean runsHere;
    private final Scheduler scheduler;

    LaterWork(
            DataSource database,
            @All List<LaterTask> tasks,
            @All List<RepeatedTask> repeated,
            Clock clock,
            MeterRegistry metrics,
            ProductConfig config,
            @ConfigProperty(name = "resetdesk.later-work.here", defaultValue = "true") boolean here,
            @ConfigProperty(name = "resetdesk.later-work.threads", defaultValue = "4") int threads) {
        this.tasks = tasks;
        this.repeated = repeated;
        this.clock = clock;
        this.metrics = metrics;
        this.runsHere = here && config.role() != ProductConfig.Role.WEB;
        this.scheduler = Scheduler.create(database, oneTimeTasks())
                .startTasks(repeatedTasks())
                .pollUsingLockAndFetch(0.5, 2)
                .pollingInterval(Duration.ofMillis(400))
                // A copy that died is missed after four heartbeats, and its work taken over.
                .heartbeatInterval(Duration.ofSeconds(5))
                .missedHeartbeatsLimit(4)
                .threads(threads)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    void start(@Observes @Priority(200) StartupEvent event) {
        if (runsHere) {
            scheduler.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (runsHere) {
            scheduler.stop();
        }
    }

    /** Takes part in the running transaction. The same {@code instance} waiting already is left as it is. */
    public void schedule(String task, String instance, Instant at) {
        var known = tasks.stream()
                .filter(candidate -> candidate.name().equals(task))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no later task named " + task));
        scheduler.scheduleIfNotExists(oneTime(known).instance(instance), at);
    }

    public void scheduleNow(String task, String instance) {
        schedule(task, instance, clock.instant());
    }

    /** Tests run this waiting work by hand. */
    List<Task<?>> oneTimeTasks() {
        return tasks.stream().<Task<?>>map(this::oneTime).toList();
    }

    private List<RecurringTask<Void>> repeatedTasks() {
        return repeated.stream()
                .map(task -> Tasks.recurring(task.name(), FixedDelay.of(task.every()))
                        .execute((instance, context) -> task.run()))
                .toList();
    }

    private OneTimeTask<Void> oneTime(LaterTask task) {
        return Tasks.oneTime(task.name())
                .onFailure((complete, operations) -> failed(task, complete, operations))
                .onDeadExecution((complete, operations) -> failed(task, complete, operations))
                .execute((instance, context) -> task.run(instance.getId()));
    }

    private void failed(LaterTask task, ExecutionComplete complete, ExecutionOperations<Void> operations) {
        var execution = complete.getExecution();
        var failures = execution.consecutiveFailures + 1;
        var instance = execution.taskInstance.getId();
        var cause = complete.getCause().map(Throwable::toString).orElse("the copy that ran it died");
        if (complete.getCause().filter(NotYet.class::isInstance).isEmpty()) {
            metrics.counter("resetdesk_later_work_failures", "task", task.name())
                    .increment();
            Log.warnf(
                    "%s for %s failed, attempt %d of %d: %s", task.name(), instance, failures, task.attempts(), cause);
        }
        if (failures >= task.attempts()) {
            task.giveUp(instance, cause);
            operations.stop();
        } else {
            operations.reschedule(complete, clock.instant().plus(task.pauseAfter(failures)));
        }
    }
}
