package org.resetdesk.evidence.worker;

import java.util.Comparator;
import java.util.concurrent.CompletableFuture;

/** A job that waits for a worker, in the order in which it came among those as urgent as it. */
record Waiting(Job job, Urgency urgency, long number, CompletableFuture<Outcome> outcome)
        implements Comparable<Waiting> {

    private static final Comparator<Waiting> ORDER =
            Comparator.comparing(Waiting::urgency).thenComparing(Waiting::number);

    /** {@code reply} is null where the worker died of the job. */
    record Outcome(Reply reply, Death death, int exitCode) {}

    @Override
    public int compareTo(Waiting other) {
        return ORDER.compare(this, other);
    }
}
