package org.resetdesk.devices.owner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the contact of a site is waited for. */
@ConfigMapping(prefix = "resetdesk.owner")
interface OwnerConfig {

    /** Then a technician decides. Too long, and an installer stands on a roof because somebody is on holiday. */
    @WithDefault("24H")
    Duration patience();
}
