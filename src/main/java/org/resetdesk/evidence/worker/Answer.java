package org.resetdesk.evidence.worker;

import org.resetdesk.evidence.Refusal;

/** What came of a job given to a worker. */
public sealed interface Answer<T> {

    record Done<T>(T result) implements Answer<T> {}

    /** The file is of no use as it is; trying again will not help. */
    record Refused<T>(Refusal refusal) implements Answer<T> {}

    /**
     * The worker died of this job, so nothing is known about the file. A job that killed two workers is set aside.
     *
     * @param exitCode of the process; over 128 it was ended by the signal of that number less 128
     */
    record Died<T>(Death death, int exitCode) implements Answer<T> {}

    /** No worker had time, or the pool is closed: try again later. */
    record Busy<T>() implements Answer<T> {}
}
