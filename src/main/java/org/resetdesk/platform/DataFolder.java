package org.resetdesk.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The one folder that holds all state of a desk. Only its owner may look inside. */
public final class DataFolder {

    /** Read as the environment variable {@code RESETDESK_DATA_DIR} too. */
    public static final String PROPERTY = "resetdesk.data-dir";

    public static final String DEFAULT = "data";

    private final Path root;

    /** Makes the folder where it is missing. */
    public DataFolder(Path root) {
        this.root = made(root.toAbsolutePath().normalize());
    }

    /** For the moments before Quarkus, and with it the configuration, has started. */
    public static DataFolder beforeQuarkus() {
        var named = Optional.ofNullable(System.getProperty(PROPERTY))
                .or(() -> Optional.ofNullable(System.getenv("RESETDESK_DATA_DIR")))
                .filter(name -> !name.isBlank());
        return new DataFolder(Path.of(named.orElse(DEFAULT)));
    }

    public Path root() {
        return root;
    }

    /** A folder of one feature inside this one, made where it is missing. */
    public Path folder(String name) {
        return made(root.resolve(name));
    }

    private static Path made(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
                Files.createDirectories(folder, ownerOnly);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " can't be made", e);
        }
    }
}
