package org.resetdesk.platform;

/** Later work that can't be finished now although nothing failed: it comes back after a pause, and nobody is alarmed. */
public class NotYet extends RuntimeException {

    public NotYet(String why) {
        super(why);
    }
}
