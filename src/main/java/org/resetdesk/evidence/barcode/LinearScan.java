package org.resetdesk.evidence.barcode;

import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.BitArray;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.oned.Code39Reader;
import com.google.zxing.oned.EAN13Reader;
import com.google.zxing.oned.OneDReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads linear codes along many rows of a picture. A label carries several codes, which ZXing's own reader stops short of:
 * each row is read to its end, and a code counts when two rows agree on it.
 */
final class LinearScan {

    private static final int ROWS = 160;
    private static final int CODES_IN_A_ROW = 4;

    private final LuminanceSource source;
    private final List<OneDReader> readers =
            List.of(new Code128Reader(), new Code39Reader(false, true), new EAN13Reader());
    private final Map<String, Result> first = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    LinearScan(LuminanceSource source) {
        this.source = source;
    }

    List<Barcode> codes() {
        var binarizer = new GlobalHistogramBinarizer(source);
        var step = Math.max(1, source.getHeight() / ROWS);
        var row = new BitArray(source.getWidth());
        for (var y = step / 2; y < source.getHeight(); y += step) {
            try {
                row = binarizer.getBlackRow(y, row);
            } catch (NotFoundException noContrast) {
                continue;
            }
            read(y, row);
        }
        var found = new ArrayList<Barcode>();
        first.forEach((text, result) -> {
            if (rows.get(text) >= 2) {
                found.add(BarcodeReader.linear(result));
            }
        });
        return found;
    }

    private void read(int y, BitArray row) {
        for (var reader : readers) {
            var rest = row;
            for (var i = 0; i < CODES_IN_A_ROW; i++) {
                Result result;
                try {
                    result = reader.decodeRow(y, rest, Map.of());
                } catch (ReaderException | RuntimeException none) {
                    break;
                }
                var key = result.getBarcodeFormat() + " " + result.getText();
                first.putIfAbsent(key, result);
                rows.merge(key, 1, Integer::sum);
                var end = (int) result.getResultPoints()[1].getX();
                rest = from(rest, Math.max(end, 1));
            }
        }
    }

    /** The same row with everything before {@code start} made white. */
    private static BitArray from(BitArray row, int start) {
        var rest = new BitArray(row.getSize());
        for (var x = row.getNextSet(Math.min(start, row.getSize())); x < row.getSize(); x = row.getNextSet(x + 1)) {
            rest.set(x);
        }
        return rest;
    }
}
