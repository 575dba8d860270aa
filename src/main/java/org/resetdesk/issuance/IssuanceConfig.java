package org.resetdesk.issuance;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import org.resetdesk.cases.ResetMethod;

/** Who answers, and how long and how often an answer can be seen. */
@ConfigMapping(prefix = "resetdesk.issuance")
interface IssuanceConfig {

    /**
     * "manual": a technician types the answer; "http": a service outside, by {@code deploy/issuer.openapi.yaml}; "demo": our open
     * challenge-response. Without it: demo in demo mode, else manual.
     */
    Optional<String> issuer();

    Validity validity();

    /** How often an answer may be looked at; too few, and a cracked phone screen costs a new case. */
    @WithDefault("20")
    int reveals();

    /** How long before the end the installer is warned by mail. */
    @WithDefault("4H")
    Duration warning();

    /** How long after its end an answer stays sealed in the database before it is overwritten. */
    @WithDefault("24H")
    Duration grace();

    /** Where the desk knows better than the maker's page: the field knows 24 hours from the 2015 guides, 48 from later ones. */
    interface Validity {

        Optional<Duration> securityCode();

        Optional<Duration> encryptFile();

        Optional<Duration> resetKey();

        Optional<Duration> verificationCode();

        default Optional<Duration> of(ResetMethod method) {
            return switch (method) {
                case SECURITY_CODE -> securityCode();
                case ENCRYPT_FILE -> encryptFile();
                case RESET_KEY -> resetKey();
                case VERIFICATION_CODE -> verificationCode();
            };
        }
    }
}
