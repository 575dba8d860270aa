package org.resetdesk.issuance;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Where the key comes from that seals what was issued. */
@ConfigMapping(prefix = "resetdesk")
interface WrappingConfig {

    /**
     * {@code RESETDESK_WRAPPING_KEY}, Base64 of 32 random bytes. Without it one is made and kept in the data folder, where a thief of the
     * whole folder finds it beside what it seals. Lost, and nothing that is still to be revealed can be.
     */
    Optional<String> wrappingKey();

    /** {@code RESETDESK_WRAPPING_KEYS_OLD}, with commas between: keys that were current, until what they sealed has expired. */
    Optional<List<String>> wrappingKeysOld();
}
