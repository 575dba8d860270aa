package org.resetdesk.cases;

/** How many cases wait for a decision: all, those that nobody holds, and one's own. */
public record WaitingCounts(long all, long free, long mine) {}
