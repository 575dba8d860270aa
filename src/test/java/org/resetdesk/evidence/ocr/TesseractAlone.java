package org.resetdesk.evidence.ocr;

import java.nio.file.Path;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;

/** Tesseract as it comes, with Tess4J's English and its own search for text: a reader that ours is measured beside. */
public final class TesseractAlone implements AutoCloseable {

    private final TesseractReader reader;

    private TesseractAlone(TesseractReader reader) {
        this.reader = reader;
    }

    public static TesseractAlone open(Path folder) {
        return new TesseractAlone(TesseractReader.open(folder, "/tessdata/eng.traineddata"));
    }

    /** Text anywhere on a grey page, in lines. */
    public List<String> page(byte[] grey, int width, int height) {
        return List.of(reader.read(grey, width, height, TessPageSegMode.PSM_SPARSE_TEXT)
                .text()
                .split("\n"));
    }

    @Override
    public void close() {
        reader.close();
    }
}
