package org.resetdesk.cases.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How pages follow their cases. */
@ConfigMapping(prefix = "resetdesk.live")
public interface LiveConfig {

    /** How often the watcher looks; a page learns of a move this late, and of the end of its session. */
    @WithDefault("1S")
    Duration every();

    /** Says something at least so often: must be well below {@code quarkus.http.idle-timeout}, or streams break off. */
    @WithDefault("20S")
    Duration sign();

    /** A browser has six connections to a host: with more streams than this, its other pages would wait for ever. */
    @WithDefault("3")
    int streamsOfSession();

    /** Each holds a connection, of which there are {@code quarkus.http.limits.max-connections}. Who comes later polls. */
    @WithDefault("1000")
    int streams();
}
