package org.resetdesk.evidence.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One running worker with its folder, as the web process sees it. Used by one thread at a time. */
final class WorkerProcess implements AutoCloseable {

    static final String FOLDER_PREFIX = "worker-";

    private static final Duration TO_START = Duration.ofSeconds(60);
    private static final long LOOKED_AT_EVERY = 200;
    private static final int EXITED_OUT_OF_MEMORY = 3;
    private static final int NEVER_ENDED = -1;

    private final Path folder;
    private final Process process;
    private final Pipe pipe;
    private final ScheduledExecutorService alarms;
    private final Set<WorkerProcess> running;
    private volatile boolean timedOut;

    private WorkerProcess(Path folder, Process process, ScheduledExecutorService alarms, Set<WorkerProcess> running) {
        this.folder = folder;
        this.process = process;
        this.pipe = new Pipe(process.getInputStream(), process.getOutputStream());
        this.alarms = alarms;
        this.running = running;
    }

    /** Returns when the worker has loaded its models; empty where it could not. {@code running} holds it until it is closed. */
    static Optional<WorkerProcess> start(
            WorkerSettings settings, ScheduledExecutorService alarms, Set<WorkerProcess> running) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory(settings.folder(), FOLDER_PREFIX);
            var worker =
                    new WorkerProcess(folder, WorkerCommand.of(settings, folder).start(), alarms, running);
            running.add(worker);
            var ready = worker.repliesWithin(TO_START, TO_START);
            if (ready.isPresent()) {
                return Optional.of(worker);
            }
            worker.close();
        } catch (IOException noFolderOrNoProcess) {
            delete(folder);
        }
        return Optional.empty();
    }

    /** Empty where the worker died of it; {@link #death} and {@link #exitCode} say how. */
    Optional<Reply> ask(Job job, WorkerSettings settings) {
        try {
            pipe.send(job);
        } catch (IOException died) {
            return Optional.empty();
        }
        return repliesWithin(settings.limit(), settings.stuckAfter());
    }

    private Optional<Reply> repliesWithin(Duration processorTime, Duration time) {
        var until = processorTimeUsed().plus(processorTime);
        var last = System.nanoTime() + time.toNanos();
        Runnable look = () -> {
            if (processorTimeUsed().compareTo(until) > 0 || System.nanoTime() - last > 0) {
                killForTime();
            }
        };
        var alarm = alarms.scheduleWithFixedDelay(look, LOOKED_AT_EVERY, LOOKED_AT_EVERY, TimeUnit.MILLISECONDS);
        try {
            return Optional.of(pipe.receive(Reply.class));
        } catch (IOException died) {
            // It died, or it speaks nonsense, and then it has to.
            end();
            return Optional.empty();
        } finally {
            alarm.cancel(false);
        }
    }

    /** Nothing once it has ended, and where the system does not tell. */
    private Duration processorTimeUsed() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void killForTime() {
        timedOut = true;
        kill();
    }

    boolean isAlive() {
        return process.isAlive() && !timedOut;
    }

    Death death() {
        if (timedOut || exitCode() == WorkerMain.TOO_SLOW) {
            return Death.TIMED_OUT;
        }
        return exitCode() == EXITED_OUT_OF_MEMORY ? Death.OUT_OF_MEMORY : Death.CRASHED;
    }

    int exitCode() {
        return process.isAlive() ? NEVER_ENDED : process.exitValue();
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** A worker that ended by itself gets a moment to leave its exit code. */
    private void end() {
        try {
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                kill();
                process.waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException closing) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
        end();
        delete(folder);
        running.remove(this);
    }

    static void delete(Path folder) {
        if (folder == null || !Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException leftForTheNextStart) {
            // The pool sweeps such folders when it starts.
            return;
        }
    }
}
