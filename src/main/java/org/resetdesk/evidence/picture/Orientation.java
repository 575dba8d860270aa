package org.resetdesk.evidence.picture;

import java.io.IOException;
import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStream;
import org.resetdesk.evidence.FileType;

/**
 * How a phone held the picture, from EXIF tag 0x0112. Read by hand: all that is wanted of EXIF is this one number, and general
 * EXIF readers can be made to allocate gigabytes.
 */
record Orientation(int exif) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int MOST_SEGMENTS = 500;
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int SHORT = 3;

    /** Anything unexpected means upright: a picture is not refused for its EXIF. */
    static Orientation of(FileType type, ImageInputStream in) {
        try {
            return switch (type) {
                case JPEG -> inJpeg(in);
                case PNG -> inChunks(in, 8, ByteOrder.BIG_ENDIAN, "eXIf", 4);
                case WEBP -> inChunks(in, 12, ByteOrder.LITTLE_ENDIAN, "EXIF", 0);
                case BMP, PDF, DOC, DOCX, XLSX -> UPRIGHT;
            };
        } catch (IOException | IndexOutOfBoundsException broken) {
            return UPRIGHT;
        } finally {
            in.setByteOrder(ByteOrder.BIG_ENDIAN);
        }
    }

    private static Orientation inJpeg(ImageInputStream in) throws IOException {
        long at = 2;
        for (int segment = 0; segment < MOST_SEGMENTS; segment++) {
            in.seek(at);
            int marker = in.readUnsignedShort();
            int length = in.readUnsignedShort();
            if (marker == 0xffe1 && length > 16 && in.readInt() == 0x45786966) {
                return inTiff(in, at + 10);
            }
            boolean pictureBegins = marker == 0xffda || marker < 0xff00;
            if (pictureBegins) {
                return UPRIGHT;
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    /** PNG names a chunk after its length and ends it with a checksum; WEBP names it first and pads it to even length. */
    private static Orientation inChunks(ImageInputStream in, long first, ByteOrder order, String wanted, int checksum)
            throws IOException {
        long at = first;
        boolean nameFirst = checksum == 0;
        for (int chunk = 0; chunk < MOST_SEGMENTS; chunk++) {
            in.seek(at);
            in.setByteOrder(order);
            var name = nameFirst ? fourLetters(in) : "";
            long length = in.readUnsignedInt();
            name = nameFirst ? name : fourLetters(in);
            if (name.equals(wanted)) {
                return inTiff(in, startsWithExif(in, at + 8) ? at + 14 : at + 8);
            }
            at += 8 + length + (nameFirst ? length % 2 : checksum);
        }
        return UPRIGHT;
    }

    private static boolean startsWithExif(ImageInputStream in, long at) throws IOException {
        in.seek(at);
        return fourLetters(in).equals("Exif");
    }

    private static String fourLetters(ImageInputStream in) throws IOException {
        var letters = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            letters.append((char) in.readUnsignedByte());
        }
        return letters.toString();
    }

    private static Orientation inTiff(ImageInputStream in, long start) throws IOException {
        in.seek(start);
        in.setByteOrder(in.readUnsignedByte() == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        in.seek(start + 4);
        in.seek(start + in.readUnsignedInt());
        int entries = Math.min(in.readUnsignedShort(), MOST_SEGMENTS);
        for (int entry = 0; entry < entries; entry++) {
            int tag = in.readUnsignedShort();
            int type = in.readUnsignedShort();
            in.readInt();
            int value = in.readUnsignedShort();
            in.readUnsignedShort();
            if (tag == ORIENTATION_TAG && type == SHORT && value >= 1 && value <= 8) {
                return new Orientation(value);
            }
        }
        return UPRIGHT;
    }

    boolean swapsSides() {
        return exif >= 5;
    }

    /** Where a stored column and row belong in the upright picture, as an index into its pixels. */
    int indexOf(int x, int y, int storedWidth, int storedHeight) {
        int right = storedWidth - 1 - x;
        int below = storedHeight - 1 - y;
        return switch (exif) {
            case 2 -> y * storedWidth + right;
            case 3 -> below * storedWidth + right;
            case 4 -> below * storedWidth + x;
            case 5 -> x * storedHeight + y;
            case 6 -> x * storedHeight + below;
            case 7 -> right * storedHeight + below;
            case 8 -> right * storedHeight + y;
            default -> y * storedWidth + x;
        };
    }
}
