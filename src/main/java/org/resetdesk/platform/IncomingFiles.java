package org.resetdesk.platform;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where files lie while they are worked on: uploads, and copies for a check. What a killed copy left is removed at the start. */
@Singleton
public class IncomingFiles {

    /** Named by quarkus.http.body.uploads-directory too. */
    private static final String FOLDER = "incoming";

    private final Path folder;

    IncomingFiles(DataFolder data) {
        this.folder = data.folder(FOLDER);
    }

    /** Before later work begins: what that puts here is in use. */
    void sweep(@Observes @Priority(100) StartupEvent event) throws IOException {
        try (var left = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (var file : left) {
                Files.delete(file);
            }
        }
    }

    /** Empty, for its maker to delete. */
    public Path newFile() {
        try {
            return Files.createTempFile(folder, "", "");
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for a file in " + folder, e);
        }
    }

    /** Does nothing where it is gone already. */
    public static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary file " + file + " can't be deleted", e);
        }
    }
}
