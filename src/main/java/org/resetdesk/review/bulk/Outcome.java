package org.resetdesk.review.bulk;

/**
 * What became of one case.
 *
 * @param words what was done, or why not
 */
record Outcome(String reference, boolean done, String words) {}
