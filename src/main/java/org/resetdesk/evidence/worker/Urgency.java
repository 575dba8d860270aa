package org.resetdesk.evidence.worker;

/** Whether somebody sits waiting for the answer; those jobs go first. */
public enum Urgency {
    NOW,
    LATER
}
