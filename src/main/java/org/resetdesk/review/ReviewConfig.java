package org.resetdesk.review;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the desk works. */
@ConfigMapping(prefix = "resetdesk.review")
public interface ReviewConfig {

    /** What the desk promises itself: a case that waits longer is marked late. Too short, and everything is red. */
    @WithDefault("30M")
    Duration decideWithin();

    /** How long a case stays with whoever took it by hand or by program. Too long, and a forgotten one waits for ever. */
    @WithDefault("30M")
    Duration claim();

    /** How long a decision made by page can be undone; nothing leaves before. */
    @WithDefault("10S")
    Duration undo();
}
