package org.resetdesk.evidence.worker;

import java.io.IOException;
import java.nio.file.Path;
import org.resetdesk.evidence.PictureReader;
import org.resetdesk.evidence.TextReader;

/** Loads the readers of a worker, once, when it starts. */
public interface ReadersFactory {

    /** {@code folder}: the worker's own, deleted when it ends; native libraries and models may be unpacked there. */
    Readers load(Path folder) throws IOException;

    record Readers(PictureReader pictures, TextReader texts) {}
}
