package org.resetdesk.issuance.recorder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What the page of a recorder is sent: a code, a key or a file, and the new password twice. */
public class EntryForm {

    /** As the desk's own files are; of a larger one the beginning is wrong enough. */
    private static final int LARGEST_FILE = 64 * 1024;

    @RestForm
    String answer;

    @RestForm("file")
    FileUpload file;

    @RestForm
    String password;

    @RestForm
    String again;

    Entry entry() {
        return new Entry(text(answer).strip(), imported(), text(password), text(again));
    }

    /** Where something is typed it counts; a browser sends an empty file field as a file without a name. */
    private Optional<byte[]> imported() {
        var isThere = file != null
                && (file.size() > 0
                        || (file.fileName() != null && !file.fileName().isBlank()));
        if (!isThere || !text(answer).isBlank()) {
            return Optional.empty();
        }
        try (var content = Files.newInputStream(file.uploadedFile())) {
            return Optional.of(content.readNBytes(LARGEST_FILE));
        } catch (IOException e) {
            throw new UncheckedIOException("The imported file can't be read again", e);
        }
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
