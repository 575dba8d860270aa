package org.resetdesk.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What may be sent with a case. */
@ConfigMapping(prefix = "resetdesk.intake")
interface IntakeConfig {

    /** Above about a fifth of quarkus.http.limits.max-body-size, five such files are together too large. */
    @WithDefault("20M")
    MemorySize largestFile();

    @WithDefault("5")
    int mostFiles();

    /** How often a case is answered anew by itself; after that a technician decides each time. */
    @WithDefault("5")
    int renewals();

    /** How old the evidence may be for that: an approval of old photos says little of who has the device now. */
    @WithDefault("30D")
    Duration evidenceLasts();
}
