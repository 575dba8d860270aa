package org.resetdesk.evidence.storage;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps files under keys of our making: lower-case letters, digits and hyphens, in parts between slashes. Throws
 * {@link java.io.UncheckedIOException} when the store itself is in trouble.
 */
public interface ObjectStore {

    /** On return the content is safe, also from a power cut; before, nobody sees any of it. */
    void put(String key, Path content, String contentType);

    /** The caller closes what it gets; empty where nothing is kept under the key. */
    Optional<InputStream> open(String key);

    /** Also succeeds where nothing is kept under the key. */
    void delete(String key);

    /** For the sweep of what no row names: everything that was put before this moment. */
    List<String> keysOlderThan(Instant moment);
}
