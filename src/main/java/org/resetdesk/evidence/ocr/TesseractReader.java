package org.resetdesk.evidence.ocr;

import com.sun.jna.Pointer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.TessAPI;

/**
 * Reads one line with Tesseract and a model tuned on drawn label lines. Its errors are its own, so that its agreement counts as a
 * second witness. One instance works for one caller at a time.
 */
public final class TesseractReader implements AutoCloseable {

    private static final String MODEL = "/ocr-models/label_tess.traineddata";
    private static final int OCR_ENGINE = 1;

    private final TessAPI tesseract;
    private final TessBaseAPI handle;

    private TesseractReader(TessAPI tesseract, TessBaseAPI handle) {
        this.tesseract = tesseract;
        this.handle = handle;
    }

    /** Unpacks the libraries and the model into {@code folder}, and loads them. */
    public static TesseractReader open(Path folder) {
        var reader = open(folder, MODEL);
        // Our model has learnt light letters on dark ground; what it cannot read is not worth a second look.
        reader.tesseract.TessBaseAPISetVariable(reader.handle, "tessedit_do_invert", "0");
        return reader;
    }

    static TesseractReader open(Path folder, String model) {
        Path file;
        try {
            file = TesseractFiles.unpackInto(folder, model);
        } catch (IOException e) {
            throw new UncheckedIOException("Tesseract cannot be unpacked into " + folder, e);
        }
        // Tesseract ends the whole process when its data is missing, so we look first.
        if (!Files.isReadable(file)) {
            throw new IllegalStateException("No readable model " + file);
        }
        var name = file.getFileName().toString().replace(".traineddata", "");
        var tesseract = TessAPI.INSTANCE;
        var handle = tesseract.TessBaseAPICreate();
        if (tesseract.TessBaseAPIInit2(handle, file.getParent().toString(), name, OCR_ENGINE) != 0) {
            tesseract.TessBaseAPIDelete(handle);
            throw new IllegalStateException("Tesseract does not accept its model " + file);
        }
        tesseract.TessBaseAPISetVariable(handle, "debug_file", "/dev/null");
        return new TesseractReader(tesseract, handle);
    }

    /** One upright line, grey, one byte a pixel. */
    public TesseractLine line(byte[] grey, int width, int height) {
        return read(grey, width, height, TessPageSegMode.PSM_RAW_LINE);
    }

    synchronized TesseractLine read(byte[] grey, int width, int height, int mode) {
        var pixels = ByteBuffer.allocateDirect(grey.length);
        pixels.put(grey).flip();
        tesseract.TessBaseAPISetPageSegMode(handle, mode);
        tesseract.TessBaseAPISetImage(handle, pixels, width, height, 1, width);
        tesseract.TessBaseAPISetSourceResolution(handle, 150);
        Pointer text = tesseract.TessBaseAPIGetUTF8Text(handle);
        try {
            return text == null
                    ? new TesseractLine("", 0)
                    : new TesseractLine(
                            text.getString(0, "UTF-8").strip(), tesseract.TessBaseAPIMeanTextConf(handle) / 100.0);
        } finally {
            if (text != null) {
                tesseract.TessDeleteText(text);
            }
            tesseract.TessBaseAPIClear(handle);
        }
    }

    @Override
    public synchronized void close() {
        tesseract.TessBaseAPIEnd(handle);
        tesseract.TessBaseAPIDelete(handle);
    }
}
