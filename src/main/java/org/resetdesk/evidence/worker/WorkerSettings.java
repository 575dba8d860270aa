package org.resetdesk.evidence.worker;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How workers are run.
 *
 * @param folder        where each worker gets a folder of its own; belongs to one pool alone, leftovers in it are deleted
 * @param workers       each takes the heap plus about 500 MB for models and native code, and one core while it reads
 * @param heapMegabytes too small, and large photos end in {@link Death#OUT_OF_MEMORY}
 * @param limit         how much processor time one job may take; then the worker is killed. By the clock a busy machine would
 *                      kill honest work. Less than ten seconds by the clock where nothing else runs; the slowest honest check is a scan of
 *                      several pages, each about half a second
 * @param stuckAfter    how long one job may take by the clock, whatever it is waiting for
 * @param openingLimit  how much processor time foreign parsers may take for one file; a progressive JPEG of 64 megapixels
 *                      takes half of it
 * @param waiting       how many jobs may wait; more are answered {@link Answer.Busy}
 * @param patience      how long one may wait
 * @param jobsAWorker   after so many a worker is replaced, so that leaks in native code stay small
 * @param readers       the class of the {@link ReadersFactory} that a worker uses; has a constructor without arguments
 */
public record WorkerSettings(
        Path folder,
        int workers,
        int heapMegabytes,
        Duration limit,
        Duration stuckAfter,
        Duration openingLimit,
        int waiting,
        Duration patience,
        int jobsAWorker,
        String readers) {

    public static WorkerSettings of(Path folder, int workers, Class<? extends ReadersFactory> readers) {
        return new WorkerSettings(
                folder,
                workers,
                512,
                Duration.ofSeconds(9),
                Duration.ofSeconds(60),
                Duration.ofSeconds(6),
                100,
                Duration.ofMinutes(1),
                500,
                readers.getName());
    }

    public WorkerSettings withLimits(Duration newLimit, Duration newStuckAfter, Duration newOpeningLimit) {
        return new WorkerSettings(
                folder,
                workers,
                heapMegabytes,
                newLimit,
                newStuckAfter,
                newOpeningLimit,
                waiting,
                patience,
                jobsAWorker,
                readers);
    }
}
