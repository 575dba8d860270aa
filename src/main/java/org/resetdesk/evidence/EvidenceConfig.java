package org.resetdesk.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How evidence is read. */
@ConfigMapping(prefix = "resetdesk.evidence")
interface EvidenceConfig {

    /** Worker processes, each with one core and about 1 GB; 0 takes half of the cores. More than fit slow each other down. */
    @WithDefault("0")
    int workers();
}
