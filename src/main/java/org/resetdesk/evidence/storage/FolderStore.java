package org.resetdesk.evidence.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps objects as files of a folder, each under its key. */
final class FolderStore implements ObjectStore {

    /** Where files grow until they are whole. What a killed put leaves here is an object that no row names: the sweep's. */
    private static final String INCOMING = "incoming";

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String key, Path content, String contentType) {
        var target = fileOf(key);
        var incoming = fileOf(INCOMING + "/" + UUID.randomUUID());
        try {
            Files.createDirectories(incoming.getParent());
            Files.createDirectories(target.getParent());
            Files.copy(content, incoming);
            sync(incoming, StandardOpenOption.WRITE);
            Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
            // A name is on disk only when each folder on the way to it is.
            for (var parent = target.getParent(); parent.startsWith(folder); parent = parent.getParent()) {
                sync(parent, StandardOpenOption.READ);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Storing " + key + " in " + folder + " failed", e);
        }
    }

    private static void sync(Path path, StandardOpenOption mode) throws IOException {
        try (var channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    @Override
    public Optional<InputStream> open(String key) {
        try {
            return Optional.of(Files.newInputStream(fileOf(key)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Opening " + key + " in " + folder + " failed", e);
        }
    }

    @Override
    public void delete(String key) {
        try {
            Files.deleteIfExists(fileOf(key));
        } catch (IOException e) {
            throw new UncheckedIOException("Deleting " + key + " in " + folder + " failed", e);
        }
    }

    @Override
    public List<String> keysOlderThan(Instant moment) {
        try (var files = Files.find(
                folder,
                6,
                (file, about) -> about.isRegularFile()
                        && about.lastModifiedTime().toInstant().isBefore(moment))) {
            return files.map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UncheckedIOException("Listing " + folder + " failed", new IOException(e));
        }
    }

    private Path fileOf(String key) {
        return folder.resolve(Keys.checked(key));
    }
}
