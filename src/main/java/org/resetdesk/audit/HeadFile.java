package org.resetdesk.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import org.resetdesk.platform.DataFolder;

/** The chain's head as this copy last saw it, signed, outside the database: a database that was cut short is behind it. */
final class HeadFile {

    /** What a head is signed as, so that no other signature of ours passes for one. */
    private static final byte[] AS = "audit head ".getBytes(StandardCharsets.UTF_8);

    private final Path file;
    private final AuditKeys keys;

    HeadFile(DataFolder data, AuditKeys keys) {
        this.file = data.folder("audit").resolve("head");
        this.keys = keys;
    }

    /** The nothing that an empty log begins with, where there is no file. */
    Head read() {
        try {
            return Files.exists(file) ? checked(Files.readString(file)) : Head.OF_NOTHING;
        } catch (IOException e) {
            throw new UncheckedIOException("The audit log's head in " + file + " can't be read", e);
        }
    }

    private Head checked(String text) {
        var parts = text.strip().split(" ");
        var head = parts.length == 3 ? Head.parse(parts[0]) : Optional.<Head>empty();
        var hex = HexFormat.of();
        if (head.isEmpty()
                || !parts[1].matches("(?:\\p{XDigit}{2})+")
                || !parts[2].matches("(?:\\p{XDigit}{2})+")
                || !keys.signed(hex.parseHex(parts[1]), hex.parseHex(parts[2]), AS, bytes(head.get()))) {
            throw new IllegalStateException("The audit log's head in " + file + " was not written by this desk");
        }
        return head.get();
    }

    void write(Head head) {
        var hex = HexFormat.of();
        var line =
                head + " " + hex.formatHex(keys.currentId()) + " " + hex.formatHex(keys.sign(AS, bytes(head))) + "\n";
        var aside = file.resolveSibling("head.new");
        try {
            try (var channel = FileChannel.open(
                    aside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The audit log's head can't be written to " + file, e);
        }
    }

    private static byte[] bytes(Head head) {
        return head.toString().getBytes(StandardCharsets.UTF_8);
    }
}
