package org.resetdesk.evidence.barcode;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resetdesk.evidence.barcode.Barcode.Kind;

/** Finds and decodes the bar codes of a grey picture. What cannot be decoded exactly is left out. Safe from several threads. */
public final class BarcodeReader {

    private static final Map<DecodeHintType, Object> QUICK = Map.of();
    private static final Map<DecodeHintType, Object> THOROUGH = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

    /** QR and Data Matrix codes. {@code grey} holds one byte a pixel, row by row. */
    public List<Barcode> squares(byte[] grey, int width, int height, boolean thorough) {
        var source = new PlanarYUVLuminanceSource(grey, width, height, 0, 0, width, height, false);
        var hints = thorough ? THOROUGH : QUICK;
        var found = new ArrayList<Barcode>();
        var bitmap = new BinaryBitmap(new HybridBinarizer(source));
        for (var result : qrCodes(bitmap, hints)) {
            found.add(square(result));
        }
        if (found.isEmpty()) {
            decode(new DataMatrixReader(), bitmap, hints).ifPresent(result -> found.add(square(result)));
        }
        if (found.isEmpty() && thorough) {
            var global = new BinaryBitmap(new GlobalHistogramBinarizer(source));
            for (var result : qrCodes(global, hints)) {
                found.add(square(result));
            }
        }
        return found;
    }

    /** Linear codes that lie along the rows; turn the picture for the others. */
    public List<Barcode> linear(byte[] grey, int width, int height) {
        LuminanceSource source = new PlanarYUVLuminanceSource(grey, width, height, 0, 0, width, height, false);
        return new LinearScan(source).codes();
    }

    private static List<Result> qrCodes(BinaryBitmap bitmap, Map<DecodeHintType, Object> hints) {
        try {
            return List.of(new QRCodeMultiReader().decodeMultiple(bitmap, hints));
        } catch (ReaderException | RuntimeException none) {
            // ZXing throws unchecked exceptions on odd patterns; either way there is no code to be had.
            return List.of();
        }
    }

    private static Optional<Result> decode(Reader reader, BinaryBitmap bitmap, Map<DecodeHintType, Object> hints) {
        try {
            return Optional.of(reader.decode(bitmap, hints));
        } catch (ReaderException | RuntimeException none) {
            return Optional.empty();
        }
    }

    private static Barcode square(Result result) {
        return barcode(result, Kind.SQUARE, true, LabelCode.linesOf(result.getText()));
    }

    static Barcode linear(Result result) {
        var text = result.getText();
        var lines = List.of(isGs1(result) ? gs1(text) : text);
        // Code 39 and interleaved 2 of 5 carry no check digit.
        var exact =
                result.getBarcodeFormat() != BarcodeFormat.CODE_39 && result.getBarcodeFormat() != BarcodeFormat.ITF;
        return barcode(result, Kind.LINEAR, exact, lines);
    }

    private static boolean isGs1(Result result) {
        var metadata = result.getResultMetadata();
        return metadata != null && "]C1".equals(metadata.get(ResultMetadataType.SYMBOLOGY_IDENTIFIER));
    }

    /** The application identifiers for a serial and a lot, when they stand first. */
    private static String gs1(String text) {
        return text.startsWith("21")
                ? "(21)" + text.substring(2)
                : text.startsWith("10") ? "(10)" + text.substring(2) : text;
    }

    private static Barcode barcode(Result result, Kind kind, boolean exact, List<String> lines) {
        var left = Float.MAX_VALUE;
        var top = Float.MAX_VALUE;
        var right = 0f;
        var bottom = 0f;
        for (ResultPoint point : result.getResultPoints()) {
            if (point != null) {
                left = Math.min(left, point.getX());
                top = Math.min(top, point.getY());
                right = Math.max(right, point.getX());
                bottom = Math.max(bottom, point.getY());
            }
        }
        return new Barcode(kind, exact, lines, (int) left, (int) top, (int) right, (int) bottom);
    }
}
