package org.resetdesk.evidence.worker;

import java.nio.file.Path;
import org.resetdesk.cases.SerialNumber;

/** What a worker is asked to do, as it is sent to it. What a kind of job does not need is null. */
record Job(Kind kind, String file, String name, String claimed, int page, String target) {

    enum Kind {
        READ,
        COPY,
        QR,
        SHEET
    }

    static Job read(Path file, String name, SerialNumber claimed) {
        return new Job(Kind.READ, absolute(file), name, claimed.text(), 0, null);
    }

    static Job copy(Path file, String name, int page, Path target) {
        return new Job(Kind.COPY, absolute(file), name, null, page, absolute(target));
    }

    static Job qr(Path file, String name) {
        return new Job(Kind.QR, absolute(file), name, null, 0, null);
    }

    static Job sheet(Path file, String name) {
        return new Job(Kind.SHEET, absolute(file), name, null, 0, null);
    }

    /** A worker has another working folder. */
    private static String absolute(Path path) {
        return path.toAbsolutePath().toString();
    }
}
