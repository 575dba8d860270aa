package org.resetdesk.evidence;

/** What we tell an installer whose evidence does not do: what is wrong, and what to do next, in plain words. */
final class Advice {

    static final String NO_SERIAL =
            "We can read this, but no serial number is on it. Photograph the label with the S/N line.";

    private Advice() {}
}
