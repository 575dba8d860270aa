package org.resetdesk.review.presence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** For how long the last word of an open page counts. */
@ConfigMapping(prefix = "resetdesk.presence")
public interface PresenceConfig {

    /** For keeping a case: too short, and a slow network loses it; too long, and the case behind a closed page waits. */
    @WithDefault("2M")
    Duration lease();

    /** For looking at it. Too short, and people flicker. */
    @WithDefault("45S")
    Duration looking();
}
