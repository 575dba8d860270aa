package org.resetdesk.evidence;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.resetdesk.cases.Attachment;
import org.resetdesk.evidence.storage.ObjectStore;
import org.resetdesk.platform.IncomingFiles;

/** Attachments as files of this machine, for as long as something is done with them: a worker can't ask the store. */
@Singleton
class LocalCopies {

    record LocalCopy(Path path) implements AutoCloseable {

        @Override
        public void close() {
            delete(path);
        }
    }

    private final ObjectStore store;
    private final IncomingFiles incoming;

    LocalCopies(ObjectStore store, IncomingFiles incoming) {
        this.store = store;
        this.incoming = incoming;
    }

    LocalCopy of(Attachment attachment) {
        try (var content = store.open(attachment.objectKey())
                .orElseThrow(
                        () -> new IllegalStateException("Attachment " + attachment.id() + " is not in the store"))) {
            var file = incoming.newFile();
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return new LocalCopy(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Attachment " + attachment.id() + " can't be fetched from the store", e);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary file " + file + " can't be deleted", e);
        }
    }
}
