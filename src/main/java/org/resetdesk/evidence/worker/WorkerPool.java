package org.resetdesk.evidence.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.EvidenceReader;
import org.resetdesk.evidence.FileAdvice;
import org.resetdesk.evidence.Finding;
import org.resetdesk.evidence.Sighting;
import org.resetdesk.evidence.attachment.Reading;
import org.resetdesk.evidence.attachment.StaffCopy;
import org.resetdesk.evidence.worker.Waiting.Outcome;

/**
 * Opens files from strangers in worker processes. Safe to call from several threads, which wait for their answers; the workers
 * start with the pool and keep their models loaded.
 */
public final class WorkerPool implements EvidenceReader, AttachmentInspector, AutoCloseable {

    private static final CompletableFuture<Optional<WorkerProcess>> NONE =
            CompletableFuture.completedFuture(Optional.empty());
    /** While a worker does these, the one that takes its place starts. */
    private static final int LAST_JOBS = 10;

    private static final long PAUSE_AFTER_FAILED_START = 2_000;
    private static final long TO_CLOSE = 10_000;

    private final WorkerSettings settings;
    private final PriorityBlockingQueue<Waiting> waiting = new PriorityBlockingQueue<>();
    private final Semaphore room;
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong deaths = new AtomicLong();
    private final AtomicInteger ready = new AtomicInteger();
    private final Set<WorkerProcess> running = ConcurrentHashMap.newKeySet();
    private final List<Thread> slots = new ArrayList<>();
    private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "worker-alarms");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean closed;

    public WorkerPool(WorkerSettings settings) {
        this.settings = settings;
        this.room = new Semaphore(settings.waiting());
        sweep();
        for (int i = 1; i <= settings.workers(); i++) {
            var slot = new Thread(this::work, "worker-" + i);
            slot.setDaemon(true);
            slot.start();
            slots.add(slot);
        }
    }

    /** Folders of workers whose pool was killed. */
    private void sweep() {
        try {
            Files.createDirectories(settings.folder());
            try (var left = Files.newDirectoryStream(settings.folder(), WorkerProcess.FOLDER_PREFIX + "*")) {
                left.forEach(WorkerProcess::delete);
            }
        } catch (IOException noFolder) {
            throw new UncheckedIOException("The workers' folder " + settings.folder() + " cannot be used", noFolder);
        }
    }

    /** For somebody who waits for it. Where no worker answered, the finding says so. */
    @Override
    public Finding read(Path file, String name, SerialNumber claimed) {
        var before = System.nanoTime();
        var answer = check(file, name, claimed, Urgency.NOW);
        if (answer instanceof Answer.Done<Reading> done) {
            return done.result().finding();
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
        return Finding.of(name, claimed, Sighting.unreadable(advice(answer)), null, millis);
    }

    /** What to tell the sender of a file that was not read. */
    public static String advice(Answer<?> answer) {
        if (answer instanceof Answer.Refused<?> refused) {
            return refused.refusal().advice();
        }
        if (answer instanceof Answer.Died<?> died) {
            return switch (died.death()) {
                case TIMED_OUT, CRASHED -> FileAdvice.words().notInTime();
                case OUT_OF_MEMORY -> FileAdvice.words().tooMuchMemory();
                case NOT_STARTED -> FileAdvice.words().checkDoesNotWork();
            };
        }
        return FileAdvice.words().tooBusy();
    }

    @Override
    public Answer<Reading> check(Path file, String name, SerialNumber claimed, Urgency urgency) {
        return answer(Job.read(file, name, claimed), urgency, Reply::reading);
    }

    @Override
    public Answer<StaffCopy> copyForStaff(Path file, String name, int page, Path target) {
        return answer(Job.copy(file, name, page, target), Urgency.NOW, Reply::copy);
    }

    @Override
    public Answer<String> qrText(Path file, String name) {
        return answer(Job.qr(file, name), Urgency.NOW, Reply::text);
    }

    @Override
    public Answer<String> sheetText(Path file, String name) {
        return answer(Job.sheet(file, name), Urgency.NOW, Reply::text);
    }

    /** How many workers died of a job since the start. */
    public long deaths() {
        return deaths.get();
    }

    /** Whether a worker stands by. */
    public boolean isReady() {
        return ready.get() > 0;
    }

    /** Waiting or being done. */
    int jobsInHand() {
        return settings.waiting() - room.availablePermits();
    }

    private <T> Answer<T> answer(Job job, Urgency urgency, Function<Reply, T> result) {
        if (closed || !room.tryAcquire()) {
            return new Answer.Busy<>();
        }
        var mine = new Waiting(job, urgency, numbers.incrementAndGet(), new CompletableFuture<>());
        waiting.add(mine);
        try {
            var outcome = mine.outcome()
                    .get(settings.patience().plus(settings.stuckAfter()).toMillis(), TimeUnit.MILLISECONDS);
            return answer(outcome, result);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return new Answer.Busy<>();
        } catch (TimeoutException | ExecutionException | CancellationException notTaken) {
            return new Answer.Busy<>();
        } finally {
            mine.outcome().cancel(false);
            waiting.remove(mine);
            room.release();
        }
    }

    private static <T> Answer<T> answer(Outcome outcome, Function<Reply, T> result) {
        var reply = outcome.reply();
        if (reply == null) {
            return new Answer.Died<>(outcome.death(), outcome.exitCode());
        }
        return reply.refusal() != null ? new Answer.Refused<>(reply.refusal()) : new Answer.Done<>(result.apply(reply));
    }

    private void work() {
        var next = starting();
        try {
            while (!closed) {
                var started = next.join();
                next = NONE;
                if (started.isEmpty()) {
                    giveUpOnWaiting();
                } else {
                    next = work(started.get());
                }
                if (next == NONE && !closed) {
                    next = starting();
                }
            }
        } finally {
            next.join().ifPresent(WorkerProcess::close);
        }
    }

    private CompletableFuture<Optional<WorkerProcess>> starting() {
        return CompletableFuture.supplyAsync(
                () -> WorkerProcess.start(settings, alarms, running),
                start -> new Thread(start, "worker-start").start());
    }

    /** Until it has died or done its share; its successor, if that was begun. */
    private CompletableFuture<Optional<WorkerProcess>> work(WorkerProcess started) {
        var successor = NONE;
        ready.incrementAndGet();
        try (var worker = started) {
            for (int left = settings.jobsAWorker(); left > 0 && worker.isAlive(); left--) {
                // Begun ahead, so that nobody's file waits while it loads its models.
                if (successor == NONE && left <= LAST_JOBS) {
                    successor = starting();
                }
                work(worker, waiting.take());
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            ready.decrementAndGet();
        }
        return successor;
    }

    private void work(WorkerProcess worker, Waiting next) {
        if (next.outcome().isDone()) {
            return;
        }
        // It may have been killed while it stood by, and then this job has nothing to do with it.
        if (!worker.isAlive()) {
            waiting.add(next);
            return;
        }
        var reply = worker.ask(next.job(), settings);
        if (reply.isPresent()) {
            next.outcome().complete(new Outcome(reply.get(), null, 0));
        } else if (closed) {
            next.outcome().cancel(false);
        } else {
            deaths.incrementAndGet();
            next.outcome().complete(new Outcome(null, worker.death(), worker.exitCode()));
        }
    }

    private void giveUpOnWaiting() {
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            next.outcome().complete(new Outcome(null, Death.NOT_STARTED, 0));
        }
        try {
            Thread.sleep(PAUSE_AFTER_FAILED_START);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the workers; jobs not yet done are answered {@link Answer.Busy}. */
    @Override
    public void close() {
        closed = true;
        slots.forEach(Thread::interrupt);
        running.forEach(WorkerProcess::close);
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            next.outcome().cancel(false);
        }
        try {
            for (var slot : slots) {
                slot.join(TO_CLOSE);
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        alarms.shutdownNow();
    }
}
