package org.resetdesk.evidence.storage;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.resetdesk.platform.IncomingFiles;

/** Objects of the store as files of this machine, for as long as something is done with them: a worker can't ask the store. */
@Singleton
public class LocalCopies {

    /** Closing it deletes the file. */
    public record LocalCopy(Path path) implements AutoCloseable {

        @Override
        public void close() {
            IncomingFiles.delete(path);
        }
    }

    private final ObjectStore store;
    private final IncomingFiles incoming;

    LocalCopies(ObjectStore store, IncomingFiles incoming) {
        this.store = store;
        this.incoming = incoming;
    }

    /** @throws IllegalStateException where the store has no such object, though a row names it */
    public LocalCopy of(String objectKey) {
        return find(objectKey)
                .orElseThrow(() -> new IllegalStateException("Object " + objectKey + " is not in the store"));
    }

    /** Empty where the store has no such object (any more). */
    public Optional<LocalCopy> find(String objectKey) {
        return store.open(objectKey).map(content -> copied(objectKey, content));
    }

    private LocalCopy copied(String objectKey, InputStream content) {
        try (content) {
            var file = incoming.newFile();
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return new LocalCopy(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Object " + objectKey + " can't be fetched from the store", e);
        }
    }
}
