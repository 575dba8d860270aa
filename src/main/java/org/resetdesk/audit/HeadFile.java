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
import java.util.regex.Pattern;
import org.resetdesk.platform.DataFolder;

/** The chain's head as this copy last saw it, signed, outside the database: a database that was cut short is behind it. */
final class HeadFile {

    /** What a head is signed as, so that no other signature of ours passes for one. */
    private static final byte[] AS = "audit head ".getBytes(StandardCharsets.UTF_8);

    private static final Pattern HEX = Pattern.compile("(?:\\p{XDigit}{2})+");

    private final Path file;
    private final AuditKeys keys;

    HeadFile(DataFolder data, AuditKeys keys) {
        this.file = data.folder("audit").resolve("head");
        this.keys = keys;
    }

    /** The nothing that a log begins with, where there is no file; empty where this desk did not write what is there. */
    Optional<Head> read() {
        try {
            return Files.exists(file) ? checked(Files.readString(file)) : Optional.of(Head.OF_NOTHING);
        } catch (IOException e) {
            throw new UncheckedIOException("The audit log's head in " + file + " can't be read", e);
        }
    }

    private Optional<Head> checked(String text) {
        var parts = text.strip().split(" ");
        if (parts.length != 3
                || !HEX.matcher(parts[1]).matches()
                || !HEX.matcher(parts[2]).matches()) {
            return Optional.empty();
        }
        var hex = HexFormat.of();
        return Head.parse(parts[0])
                .filter(head -> keys.signed(hex.parseHex(parts[1]), hex.parseHex(parts[2]), AS, bytes(head)));
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
