package org.resetdesk.issuance.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where the issuer outside is, and for how long it is waited for. */
@ConfigMapping(prefix = "resetdesk.issuance.http")
public interface HttpIssuerConfig {

    /** What stands before {@code /requests/…}. HTTPS, since answers come that way; plain HTTP on this very machine only. */
    Optional<String> url();

    /** {@code RESETDESK_ISSUANCE_HTTP_TOKEN}: who has it can have answers issued. */
    Optional<String> token();

    @WithDefault("5S")
    Duration connectTimeout();

    /** For a whole exchange. Much longer, and an issuer that hangs holds up mails and checks, which the same threads do. */
    @WithDefault("15S")
    Duration timeout();

    /** How long an issuer that failed several times is left in peace before one request tries it again. */
    @WithDefault("30S")
    Duration pause();

    /** How long a case waits for an issuer that fails or has nothing yet, before a technician gets to act. */
    @WithDefault("24H")
    Duration patience();

    /** An answer is shown no longer than this, whatever the issuer says. */
    @WithDefault("7D")
    Duration longestValidity();
}
