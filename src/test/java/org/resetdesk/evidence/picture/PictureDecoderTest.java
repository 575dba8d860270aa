package org.resetdesk.evidence.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageWriter;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.evidence.FileType;
import org.resetdesk.evidence.Opening;
import org.resetdesk.evidence.Opening.Opened;
import org.resetdesk.evidence.Opening.Refused;

class PictureDecoderTest {

    private static final int RED = 0xff0000;
    private static final int BLUE = 0x0000ff;
    private static final int WHITE = 0xffffff;

    @ParameterizedTest
    @CsvSource({"JPEG,jpg", "PNG,png", "BMP,bmp"})
    void a_picture_is_opened_as_it_was_drawn(FileType type, String format) {
        var picture = opened(type, DrawnPicture.encoded(quarters(), format));

        assertThat(picture.getType()).isEqualTo(BufferedImage.TYPE_3BYTE_BGR);
        assertThat(picture.getWidth()).isEqualTo(40);
        assertThat(colour(picture, 5, 5)).isEqualTo(RED);
        assertThat(colour(picture, 35, 15)).isEqualTo(BLUE);
        assertThat(colour(picture, 35, 5)).isEqualTo(WHITE);
    }

    /** A WEBP of 20 × 10 half transparent red pixels, written by ImageMagick, since Java has no writer for it. */
    @Test
    void a_webp_picture_is_opened_on_white() {
        var webp = Base64.getDecoder().decode("UklGRhwAAABXRUJQVlA4TA8AAAAvE0ACEAcQ/Y/+BSKi/wEA");

        var picture = opened(FileType.WEBP, webp);

        assertThat(picture.getWidth()).isEqualTo(20);
        assertThat(picture.getRGB(5, 5)).isEqualTo(0xffff8080);
    }

    /** The orientations as EXIF 2.3 has them: where the stored upper left corner, red here, belongs. */
    @ParameterizedTest
    @CsvSource({"1,left,top", "2,right,top", "3,right,bottom", "4,left,bottom"})
    void a_picture_taken_upside_down_or_mirrored_is_turned_upright(int orientation, String side, String end) {
        var picture = opened(FileType.JPEG, DrawnPicture.turned(jpeg(), orientation));

        assertThat(picture.getWidth()).isEqualTo(40);
        assertThat(colour(picture, side.equals("left") ? 5 : 35, end.equals("top") ? 5 : 15))
                .isEqualTo(RED);
    }

    @ParameterizedTest
    @CsvSource({"5,left,top", "6,right,top", "7,right,bottom", "8,left,bottom"})
    void a_picture_taken_on_its_side_is_turned_upright(int orientation, String side, String end) {
        var picture = opened(FileType.JPEG, DrawnPicture.turned(jpeg(), orientation));

        assertThat(picture.getWidth()).isEqualTo(20);
        assertThat(picture.getHeight()).isEqualTo(40);
        assertThat(colour(picture, side.equals("left") ? 3 : 15, end.equals("top") ? 3 : 35))
                .isEqualTo(RED);
    }

    @Test
    void a_progressive_jpeg_is_opened() throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("JPEG").next();
        var how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);

        assertThat(colour(opened(FileType.JPEG, written(writer, new IIOImage(quarters(), null, null), how)), 5, 5))
                .isEqualTo(RED);
    }

    @Test
    void a_jpeg_in_four_inks_is_opened() throws IOException {
        var ink = Raster.createInterleavedRaster(0, 40, 20, 4, null);
        fill(ink, new int[] {255, 255, 255, 255});
        // Quarkus tests in the same run register the plugins of a class loader of their own.
        ImageIO.scanForPlugins();
        var writer = ImageIO.getImageWritersByFormatName("JPEG");
        JPEGImageWriter cmykWriter = null;
        while (writer.hasNext() && cmykWriter == null) {
            cmykWriter = writer.next() instanceof JPEGImageWriter found ? found : null;
        }
        var jpeg = written(cmykWriter, new IIOImage(ink, null, null), cmykWriter.getDefaultWriteParam());
        int frame = new String(jpeg, ISO_8859_1).indexOf("\u00ff\u00c0");
        assertThat(jpeg[frame + 9]).as("colour components").isEqualTo((byte) 4);

        var picture = opened(FileType.JPEG, jpeg);

        assertThat(picture.getWidth()).isEqualTo(40);
    }

    @Test
    void see_through_parts_of_a_picture_are_white() {
        var seeThrough = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);

        assertThat(colour(opened(FileType.PNG, DrawnPicture.encoded(seeThrough, "png")), 5, 5))
                .isEqualTo(WHITE);
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY})
    void grey_keeps_its_brightness(int type) {
        var grey = new BufferedImage(10, 10, type);
        int most = type == BufferedImage.TYPE_BYTE_GRAY ? 255 : 65535;
        fill(grey.getRaster(), new int[] {most / 2});

        assertThat(colour(opened(FileType.PNG, DrawnPicture.encoded(grey, "png")), 5, 5))
                .isEqualTo(0x7f7f7f);
    }

    @Test
    void a_48_megapixel_photo_is_halved() {
        var large = new BufferedImage(8000, 6000, BufferedImage.TYPE_BYTE_GRAY);

        var picture = opened(FileType.JPEG, DrawnPicture.encoded(large, "jpg"));

        assertThat(picture.getWidth()).isEqualTo(4000);
        assertThat(picture.getHeight()).isEqualTo(3000);
    }

    @Test
    void a_picture_that_only_claims_to_be_huge_is_refused_before_decoding() {
        var opening = PictureDecoder.decode(FileType.PNG, DrawnPicture.claimingSize(2_000_000_000, 1_000_000_000));

        assertThat(opening).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.refusal().code())
                .isEqualTo("PICTURE_TOO_LARGE"));
    }

    @ParameterizedTest
    @CsvSource({"JPEG,jpg", "PNG,png", "BMP,bmp"})
    void a_picture_changed_anywhere_is_opened_or_refused_but_never_fails(FileType type, String format) {
        var whole = DrawnPicture.encoded(quarters(), format);
        var chance = new Random(1);
        for (int round = 0; round < 300; round++) {
            var broken = Arrays.copyOf(whole, round % 3 == 0 ? chance.nextInt(whole.length) : whole.length);
            for (int change = 0; change < 5 && broken.length > 0; change++) {
                broken[chance.nextInt(broken.length)] = (byte) chance.nextInt(256);
            }
            assertThat(PictureDecoder.decode(type, broken)).isNotNull();
        }
        assertThat(PictureDecoder.decode(type, Arrays.copyOf(whole, 20))).isInstanceOf(Refused.class);
    }

    @Test
    void an_empty_file_is_refused(@TempDir Path folder) throws IOException {
        var empty = Files.createFile(folder.resolve("empty.jpg"));

        assertThat(PictureDecoder.decode(FileType.JPEG, empty)).isInstanceOf(Refused.class);
    }

    private static BufferedImage quarters() {
        return DrawnPicture.quarters(40, 20, BufferedImage.TYPE_3BYTE_BGR);
    }

    private static byte[] jpeg() {
        return DrawnPicture.encoded(quarters(), "jpg");
    }

    private static byte[] written(ImageWriter writer, IIOImage picture, ImageWriteParam how) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, picture, how);
        }
        return bytes.toByteArray();
    }

    private static void fill(WritableRaster raster, int[] pixel) {
        for (int y = 0; y < raster.getHeight(); y++) {
            for (int x = 0; x < raster.getWidth(); x++) {
                raster.setPixel(x, y, pixel);
            }
        }
    }

    private static BufferedImage opened(FileType type, byte[] content) {
        Opening<BufferedImage> opening = PictureDecoder.decode(type, content);
        assertThat(opening).isInstanceOf(Opened.class);
        return ((Opened<BufferedImage>) opening).content();
    }

    /** JPEG keeps colours only nearly, so each is taken to its nearest of 0, 127 and 255. */
    private static int colour(BufferedImage picture, int x, int y) {
        int rgb = picture.getRGB(x, y);
        return plain(rgb >> 16 & 0xff) << 16 | plain(rgb >> 8 & 0xff) << 8 | plain(rgb & 0xff);
    }

    private static int plain(int value) {
        return value < 50 ? 0 : value > 205 ? 255 : Math.abs(value - 127) < 3 ? 127 : value;
    }
}
