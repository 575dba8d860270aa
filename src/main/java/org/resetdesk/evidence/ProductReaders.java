package org.resetdesk.evidence;

import java.nio.file.Path;
import org.resetdesk.evidence.reading.ExactTextReader;
import org.resetdesk.evidence.reading.LabelReader;
import org.resetdesk.evidence.worker.ReadersFactory;

/** The readers that a worker of the product loads. */
public class ProductReaders implements ReadersFactory {

    @Override
    public Readers load(Path folder) {
        return new Readers(LabelReader.open(folder.resolve("native")), new ExactTextReader());
    }
}
