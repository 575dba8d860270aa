package org.resetdesk.evidence.attachment;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Bounds how much processor time one attachment may take in the hands of foreign parsers, all its steps together; processor
 * time, so that a busy machine refuses no honest file. A parser cannot be interrupted, so what happens then is the caller's
 * choice; the worker process ends itself.
 */
public final class OpeningTime {

    private static final long LOOKED_AT_EVERY = 100;

    private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "opening-time");
        thread.setDaemon(true);
        return thread;
    });
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Duration allowed;
    private final Runnable tooLate;
    private long started;
    private long used;

    public OpeningTime(Duration allowed, Runnable tooLate) {
        this.allowed = allowed;
        this.tooLate = tooLate;
        startAgain();
    }

    /** For the next attachment. */
    void startAgain() {
        started = System.nanoTime();
        used = 0;
    }

    <T> T of(Supplier<T> step) {
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadCpuTime(thread);
        long allowedUntil = before + allowed.toNanos() - used;
        var alarm = alarms.scheduleWithFixedDelay(
                () -> {
                    if (threads.getThreadCpuTime(thread) > allowedUntil) {
                        tooLate.run();
                    }
                },
                LOOKED_AT_EVERY,
                LOOKED_AT_EVERY,
                TimeUnit.MILLISECONDS);
        try {
            return step.get();
        } finally {
            alarm.cancel(false);
            used += threads.getThreadCpuTime(thread) - before;
        }
    }

    /** By the clock since the attachment was begun, reading included. */
    Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - started);
    }
}
