package org.resetdesk.evidence.worker;

import java.nio.file.Path;
import org.resetdesk.evidence.reading.ExactTextReader;
import org.resetdesk.evidence.reading.LabelReader;

/** The readers of the product. Each worker unpacks native code for itself, so that none can change what another runs. */
public final class LabelReaders implements ReadersFactory {

    @Override
    public Readers load(Path folder) {
        return new Readers(LabelReader.open(folder.resolve("native")), new ExactTextReader());
    }
}
