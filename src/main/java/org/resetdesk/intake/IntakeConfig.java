package org.resetdesk.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may be sent with a case. */
@ConfigMapping(prefix = "resetdesk.intake")
interface IntakeConfig {

    /** Above about a fifth of quarkus.http.limits.max-body-size, five such files are refused without a word of ours. */
    @WithDefault("20M")
    MemorySize largestFile();

    @WithDefault("5")
    int mostFiles();
}
