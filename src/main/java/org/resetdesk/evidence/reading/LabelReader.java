package org.resetdesk.evidence.reading;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.PictureReader;
import org.resetdesk.evidence.Sighting;
import org.resetdesk.evidence.Unclaimed;
import org.resetdesk.evidence.barcode.BarcodeReader;
import org.resetdesk.evidence.lines.Copies;
import org.resetdesk.evidence.lines.LineReader;
import org.resetdesk.evidence.lines.Pixels;
import org.resetdesk.evidence.ocr.TesseractReader;

/** Reads pictures of labels with every reader that we have. Open one a process: it keeps about 100 MB of models. */
public final class LabelReader implements PictureReader, AutoCloseable {

    private static final int THREADS = 2;
    /** As many pixels as a phone of 12 megapixels takes; more tell the readers nothing. */
    private static final int LONGEST_SIDE = 4096;

    /** For busy machines; on a quiet one no check takes as long as this. */
    private static final Duration BUDGET = Duration.ofSeconds(7);

    private final BarcodeReader barcodes = new BarcodeReader();
    private final LineReader lines;
    private final TesseractReader tesseract;

    private LabelReader(LineReader lines, TesseractReader tesseract) {
        this.lines = lines;
        this.tesseract = tesseract;
    }

    /** {@code nativeFolder} is made if need be; Tesseract's libraries are unpacked into it. Workers may share it. */
    public static LabelReader open(Path nativeFolder) {
        return open(nativeFolder, THREADS);
    }

    public static LabelReader open(Path nativeFolder, int threads) {
        return new LabelReader(LineReader.open(threads), TesseractReader.open(nativeFolder));
    }

    @Override
    public Sighting look(BufferedImage picture, SerialNumber claimed) {
        var pixels = Pixels.of(picture, LONGEST_SIDE);
        var copies = new Copies(pixels);
        var codes = new PictureCodes(barcodes, copies);
        var looks = new Looks(lines, copies);
        return claimed.equals(Unclaimed.SERIAL)
                ? new SerialSearch(pixels, codes, looks).search()
                : search(pixels, claimed, codes, looks, BUDGET);
    }

    /** Several claims on one picture can share what was read. */
    Sighting search(Pixels picture, SerialNumber claimed, PictureCodes codes, Looks looks, Duration budget) {
        return new PictureSearch(claimed, picture, codes, looks, tesseract, budget).search();
    }

    @Override
    public void close() {
        lines.close();
        tesseract.close();
    }
}
