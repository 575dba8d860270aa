package org.resetdesk.platform;

import java.time.Duration;

/** Work that comes back by the clock, on one of the running copies at a time. */
public interface RepeatedTask {

    String name();

    Duration every();

    void run();
}
