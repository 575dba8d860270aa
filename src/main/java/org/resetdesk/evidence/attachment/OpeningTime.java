package org.resetdesk.evidence.attachment;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Bounds how long one attachment may take in the hands of foreign parsers, all its steps together. A parser cannot be
 * interrupted, so what happens then is the caller's choice; the worker process ends itself.
 */
public final class OpeningTime {

    private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "opening-time");
        thread.setDaemon(true);
        return thread;
    });
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
        long before = System.nanoTime();
        var alarm = alarms.schedule(tooLate, allowed.toNanos() - used, TimeUnit.NANOSECONDS);
        try {
            return step.get();
        } finally {
            alarm.cancel(false);
            used += System.nanoTime() - before;
        }
    }

    /** Since the attachment was begun, reading included. */
    Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - started);
    }
}
