package org.resetdesk.evidence.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.resetdesk.evidence.FileAdvice;
import org.resetdesk.evidence.FileType;
import org.resetdesk.evidence.Opening;

/**
 * Opens a picture upright, as 8-bit RGB on white ({@link BufferedImage#TYPE_3BYTE_BGR}). Its size is read from the header and
 * bounded before a pixel is decoded; what is larger than a reader can use is shrunk.
 */
public final class PictureDecoder {

    /** Phones make 48 and 50 megapixels; more than this is a poster or a bomb. */
    private static final long MOST_PIXELS = 64_000_000;

    /** Above this a picture is shrunk: labels gain nothing from more, and readers copy it several times. */
    private static final long KEPT_PIXELS = 25_000_000;

    /** What one decoded picture may take of the worker's heap of 512 MB; more is decoded at every second pixel. */
    private static final long MOST_BYTES = 200_000_000;

    static {
        ImageIO.setUseCache(false);
    }

    private PictureDecoder() {}

    public static Opening<BufferedImage> decode(FileType type, Path file) {
        try {
            if (Files.size(file) == 0) {
                return Opening.refused("FILE_EMPTY", FileAdvice.words().empty());
            }
            try (var input = new FileImageInputStream(file.toFile())) {
                return decode(type, input);
            }
        } catch (IOException broken) {
            return damaged();
        }
    }

    public static Opening<BufferedImage> decode(FileType type, byte[] content) {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            return decode(type, input);
        } catch (IOException broken) {
            return damaged();
        }
    }

    /** Decoders throw whatever they please on bad files, errors too; only running out of memory is left to the worker. */
    private static Opening<BufferedImage> decode(FileType type, ImageInputStream input) {
        var reader = readerFor(type);
        try {
            var orientation = Orientation.of(type, input);
            input.seek(0);
            reader.setInput(input, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width < 1 || height < 1) {
                return damaged();
            }
            if (width * height > MOST_PIXELS) {
                return Opening.refused(
                        "PICTURE_TOO_LARGE",
                        FileAdvice.words().tooManyPixels(String.valueOf(width), String.valueOf(height)));
            }
            var decoded = reader.read(0, halved(reader, width * height));
            long kept = (long) decoded.getWidth() * decoded.getHeight();
            return Opening.opened(Upright.of(decoded, orientation, kept > KEPT_PIXELS ? 2 : 1));
        } catch (OutOfMemoryError tooLarge) {
            throw tooLarge;
        } catch (Throwable broken) {
            return damaged();
        } finally {
            reader.dispose();
        }
    }

    private static ImageReadParam halved(ImageReader reader, long pixels) throws IOException {
        var param = reader.getDefaultReadParam();
        if (pixels * bytesAPixel(reader.getImageTypes(0)) > MOST_BYTES) {
            param.setSourceSubsampling(2, 2, 0, 0);
        }
        return param;
    }

    private static int bytesAPixel(Iterator<ImageTypeSpecifier> types) {
        if (!types.hasNext()) {
            return 4;
        }
        var model = types.next().getColorModel();
        return Math.max(1, model.getPixelSize() / 8);
    }

    /**
     * The reader for a type by its class: which of several readers Java finds first depends on the class path, and the JDK's
     * own know neither CMYK nor many a BMP.
     */
    private static ImageReader readerFor(FileType type) {
        var format =
                switch (type) {
                    case JPEG -> "JPEG";
                    case PNG -> "PNG";
                    case BMP -> "BMP";
                    case WEBP -> "WEBP";
                    case PDF, DOC, DOCX, XLSX -> throw new IllegalArgumentException(type + " is no picture");
                };
        var maker = type == FileType.PNG ? "com.sun.imageio." : "com.twelvemonkeys.imageio.";
        for (var readers = ImageIO.getImageReadersByFormatName(format); readers.hasNext(); ) {
            var reader = readers.next();
            if (reader.getClass().getName().startsWith(maker)) {
                return reader;
            }
            reader.dispose();
        }
        throw new IllegalStateException("No " + format + " reader of " + maker + " on the class path");
    }

    private static Opening<BufferedImage> damaged() {
        return Opening.refused("PICTURE_DAMAGED", FileAdvice.words().pictureDamaged());
    }
}
