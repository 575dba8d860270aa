package org.resetdesk.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the archive on the class path. */
final class ServerBinaries {

    /** Changes with the archive, so that a newer one is unpacked beside the older. */
    static final String VERSION = "17.6.0";

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private final Path folder;

    private ServerBinaries(Path folder) {
        this.folder = folder;
    }

    static ServerBinaries unpackedUnder(Path parent) throws IOException {
        var folder = parent.resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(folder)) {
            // Unpacked aside and then renamed: a start that is cut short leaves nothing half unpacked.
            var aside = parent.resolve("unpacking");
            FileTrees.delete(aside);
            unpack(aside);
            Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new ServerBinaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path target) throws IOException {
        try (var packed = ServerBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (packed == null) {
                throw new IOException("No PostgreSQL for this machine is on the class path: " + ARCHIVE);
            }
            try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(tar, entry, target.resolve(entry.getName()).normalize());
                }
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
