package org.resetdesk.review.presence;

/**
 * What an open page of a case is told.
 *
 * @param stamp   changes when the page would look different, but for who looks
 * @param viewers who else looks at it, in words
 * @param lost    what its reader must know who thought that they had the case; empty where they have it still, or never had
 */
public record CaseState(String stamp, String viewers, String lost) {}
