package org.resetdesk.evidence.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** {@code RESETDESK_S3_ENDPOINT} and its kin. Without an endpoint, attachments lie in the data folder. */
@ConfigMapping(prefix = "resetdesk.s3")
interface StorageConfig {

    /** As {@code https://s3.example.org}. */
    Optional<String> endpoint();

    /** Made at the first attachment where it is missing and the key may make buckets. */
    @WithDefault("resetdesk")
    String bucket();

    Optional<String> accessKey();

    Optional<String> secretKey();
}
