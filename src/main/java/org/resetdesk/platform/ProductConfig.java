package org.resetdesk.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The settings that concern the whole product. */
@ConfigMapping(prefix = "resetdesk")
public interface ProductConfig {

    /** Where people reach the product; links in mails begin with it. Wrong, and every link in a mail is dead. */
    Optional<String> publicUrl();

    /** Makes demo accounts on an empty data folder, shows the mails that were sent, and issues demo answers. */
    @WithDefault("false")
    boolean demo();

    /** "off" lifts the request limits, for measuring; refused outside demo mode. */
    @WithDefault("on")
    String limits();

    /** What this copy does: serve people, do later work, or both. Somebody has to do each. */
    @WithDefault("all")
    Role role();

    enum Role {
        WEB,
        WORKER,
        ALL
    }

    /** Gets the one-time link to the first administrator's account, on the console. */
    Optional<String> adminEmail();
}
