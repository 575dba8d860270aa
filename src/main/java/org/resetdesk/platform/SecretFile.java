package org.resetdesk.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A random key that is made at the first start and kept, as Base64, in a file which only its owner can read. */
public final class SecretFile {

    /** In bytes. */
    public static final int LENGTH = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretFile() {}

    /**
     * The key that a setting names, or else the one in this file. What was made with the file's key before another was named still
     * needs it, so it comes second then.
     *
     * @param setting is said where its value is no Base64 of 32 bytes; the value itself never is
     */
    public static List<byte[]> namedOrOwn(String setting, Optional<String> named, Path file) {
        if (named.isEmpty()) {
            return List.of(readOrMake(file));
        }
        var key = fromBase64(setting, named.get());
        return Files.exists(file) ? List.of(key, readOrMake(file)) : List.of(key);
    }

    /** @param setting is said where {@code text} is no Base64 of 32 bytes; the text itself never is */
    public static byte[] fromBase64(String setting, String text) {
        try {
            var key = Base64.getDecoder().decode(text.strip());
            if (key.length == LENGTH) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // Said below, without what was set.
        }
        throw new IllegalArgumentException(setting + " must be the Base64 of " + LENGTH + " bytes");
    }

    /** The same bytes at every start, once they were made. */
    public static byte[] readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The secret in " + file + " can be neither read nor made", e);
        }
    }

    private static void make(Path file) throws IOException {
        var secret = new byte[LENGTH];
        RANDOM.nextBytes(secret);
        var aside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(aside);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel =
                FileChannel.open(aside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(secret)));
            // Before it gets its name: what was sealed with a secret that a power cut took away is lost.
            channel.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
