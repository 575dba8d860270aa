package org.resetdesk.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** {@code QUARKUS_MAILER_*}, meaning what they mean to Quarkus' mailer. */
@ConfigMapping(prefix = "quarkus.mailer")
interface SmtpConfig {

    enum StartTls {
        DISABLED,
        OPTIONAL,
        REQUIRED
    }

    /** Without a host, letters become files in the data folder. */
    Optional<String> host();

    /** By default 25, or 465 with {@link #tls}. */
    Optional<Integer> port();

    Optional<String> username();

    Optional<String> password();

    /** A sender that the mail server does not know makes it refuse every letter. */
    @WithDefault("ResetDesk <no-reply@resetdesk.example>")
    String from();

    /** Encrypted from the first byte; otherwise {@link #startTls} decides. */
    @WithDefault("false")
    boolean tls();

    @WithDefault("OPTIONAL")
    StartTls startTls();

    /** Anybody between us and the server can then read links to cases and invitations. */
    @WithDefault("false")
    boolean trustAll();

    Optional<String> ownHostName();
}
