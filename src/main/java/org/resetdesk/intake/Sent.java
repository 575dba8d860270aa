package org.resetdesk.intake;

import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What the fields of a multipart form hold, whether a browser or a program sent it. */
final class Sent {

    private Sent() {}

    /** Without blanks around it; empty where the field was not sent. */
    static String text(String value) {
        return value == null ? "" : value.strip();
    }

    /** Null where none was chosen. */
    static FileUpload file(FileUpload file) {
        return isThere(file) ? file : null;
    }

    static List<FileUpload> files(List<FileUpload> files) {
        return files == null ? List.of() : files.stream().filter(Sent::isThere).toList();
    }

    /** A browser sends an empty file field as a file without a name. */
    static boolean isThere(FileUpload file) {
        return file != null
                && (file.size() > 0
                        || (file.fileName() != null && !file.fileName().isBlank()));
    }
}
