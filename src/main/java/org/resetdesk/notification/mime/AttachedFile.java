package org.resetdesk.notification.mime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A file in a mail. */
public final class AttachedFile {

    /** Phones send photos without a name. */
    private static final Map<String, String> NAMES = Map.of(
            "image/jpeg", "photo.jpg",
            "image/png", "photo.png",
            "image/heic", "photo.heic",
            "application/pdf", "document.pdf");

    private final MailPart part;

    AttachedFile(MailPart part) {
        this.part = part;
    }

    public String name() {
        return part.headers()
                .fileName()
                .orElseGet(() -> NAMES.getOrDefault(part.headers().type(), "file"));
    }

    /** As far as it can be read: what a file breaks off in, the check of it tells. Never larger than the mail. */
    public void writeTo(Path file) throws IOException {
        try (var target = Files.newOutputStream(file);
                var content = part.content()) {
            var buffer = new byte[8192];
            for (int length = 0; length >= 0; length = readOn(content, buffer)) {
                target.write(buffer, 0, length);
            }
        }
    }

    private static int readOn(InputStream content, byte[] buffer) {
        try {
            return content.read(buffer);
        } catch (IOException brokenOff) {
            return -1;
        }
    }
}
