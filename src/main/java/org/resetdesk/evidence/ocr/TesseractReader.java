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
 * Reads one line, or a page of scattered text, with Tesseract. Its errors are its own, so that its agreement counts as a second
 * witness. One instance works for one caller at a time.
 */
public final class TesseractReader implements AutoCloseable {

    private static final String LANGUAGE = "eng";
    private static final int OCR_ENGINE = 1;
    private static final String LETTERS_AND_DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-/.:#() ";

    private final TessAPI tesseract;
    private final TessBaseAPI handle;

    private TesseractReader(TessAPI tesseract, TessBaseAPI handle) {
        this.tesseract = tesseract;
        this.handle = handle;
    }

    /** Unpacks the libraries and the language file into {@code folder}, and loads them. */
    public static TesseractReader open(Path folder) {
        try {
            TesseractFiles.unpackInto(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Tesseract cannot be unpacked into " + folder, e);
        }
        var data = folder.resolve("tessdata");
        // Tesseract ends the whole process when its data is missing, so we look first.
        if (!Files.isReadable(data.resolve(LANGUAGE + ".traineddata"))) {
            throw new IllegalStateException("No readable language file in " + data);
        }
        var tesseract = TessAPI.INSTANCE;
        var handle = tesseract.TessBaseAPICreate();
        if (tesseract.TessBaseAPIInit2(handle, data.toString(), LANGUAGE, OCR_ENGINE) != 0) {
            tesseract.TessBaseAPIDelete(handle);
            throw new IllegalStateException("Tesseract does not accept its language file in " + data);
        }
        tesseract.TessBaseAPISetVariable(handle, "tessedit_char_whitelist", LETTERS_AND_DIGITS);
        tesseract.TessBaseAPISetVariable(handle, "debug_file", "/dev/null");
        return new TesseractReader(tesseract, handle);
    }

    /** One upright line, grey, one byte a pixel. */
    public String line(byte[] grey, int width, int height) {
        return read(grey, width, height, TessPageSegMode.PSM_RAW_LINE);
    }

    /** Text anywhere on a grey page, in lines. */
    public String page(byte[] grey, int width, int height) {
        return read(grey, width, height, TessPageSegMode.PSM_SPARSE_TEXT);
    }

    private synchronized String read(byte[] grey, int width, int height, int mode) {
        var pixels = ByteBuffer.allocateDirect(grey.length);
        pixels.put(grey).flip();
        tesseract.TessBaseAPISetPageSegMode(handle, mode);
        tesseract.TessBaseAPISetImage(handle, pixels, width, height, 1, width);
        tesseract.TessBaseAPISetSourceResolution(handle, 150);
        Pointer text = tesseract.TessBaseAPIGetUTF8Text(handle);
        try {
            return text == null ? "" : text.getString(0, "UTF-8").strip();
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
