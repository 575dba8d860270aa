package org.resetdesk.evidence.worker;

/** How a worker ended in the middle of a job. */
public enum Death {
    TIMED_OUT,
    OUT_OF_MEMORY,
    CRASHED,
    /** No worker could be started: our own trouble, which says nothing about the file. */
    NOT_STARTED
}
