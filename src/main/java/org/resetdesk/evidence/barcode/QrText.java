package org.resetdesk.evidence.barcode;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole text of a QR code that fills most of a picture: a reset code shown by SADP, as a screenshot or a photo. */
public final class QrText {

    private static final Map<DecodeHintType, Object> THOROUGH = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

    private QrText() {}

    public static Optional<String> in(BufferedImage picture) {
        var source = new BufferedImageLuminanceSource(picture);
        for (var bitmap : List.of(
                new BinaryBitmap(new HybridBinarizer(source)),
                new BinaryBitmap(new GlobalHistogramBinarizer(source)))) {
            var text = decoded(bitmap);
            if (text.isPresent()) {
                return text;
            }
        }
        return decoded(new BinaryBitmap(new HybridBinarizer(source.invert())));
    }

    private static Optional<String> decoded(BinaryBitmap bitmap) {
        try {
            return Optional.of(new QRCodeReader().decode(bitmap, THOROUGH).getText());
        } catch (ReaderException | RuntimeException none) {
            // ZXing throws unchecked exceptions on odd patterns; either way there is no code to be had.
            return Optional.empty();
        }
    }
}
