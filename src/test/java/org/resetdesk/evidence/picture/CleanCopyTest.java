package org.resetdesk.evidence.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.resetdesk.evidence.FileType;
import org.resetdesk.evidence.Opening.Opened;

class CleanCopyTest {

    @Test
    void the_copy_for_staff_is_upright_and_holds_no_metadata() throws IOException {
        var photo = DrawnPicture.turned(
                DrawnPicture.encoded(DrawnPicture.quarters(400, 200, BufferedImage.TYPE_3BYTE_BGR), "jpg"), 6);
        assertThat(new String(photo, ISO_8859_1)).contains("Exif", "GPS Utrecht");

        var copy = copyOf(photo);

        assertThat(new String(copy, ISO_8859_1)).doesNotContain("Exif").doesNotContain("GPS");
        var seen = opened(copy);
        assertThat(seen.getWidth()).isEqualTo(50);
        assertThat(seen.getHeight()).isEqualTo(100);
        assertThat(seen.getRGB(40, 10) & 0xff).isLessThan(60);
    }

    @Test
    void a_small_picture_is_not_enlarged() {
        var small = DrawnPicture.quarters(30, 20, BufferedImage.TYPE_3BYTE_BGR);

        assertThat(CleanCopy.shrunk(small, 100)).isSameAs(small);
    }

    @Test
    void a_line_one_pixel_high_is_shrunk_too() {
        var line = DrawnPicture.quarters(5000, 1, BufferedImage.TYPE_3BYTE_BGR);

        assertThat(CleanCopy.shrunk(line, 100).getWidth()).isEqualTo(100);
    }

    @Test
    void the_same_photo_sent_smaller_is_recognised_and_another_is_not() throws IOException {
        var photo = blotches(1);
        var again = opened(copyOf(DrawnPicture.encoded(photo, "png")));

        assertThat(PictureHash.distance(PictureHash.of(photo), PictureHash.of(again)))
                .isLessThan(6);
        assertThat(PictureHash.distance(PictureHash.of(photo), PictureHash.of(blotches(2))))
                .isGreaterThan(15);
    }

    private static byte[] copyOf(byte[] content) throws IOException {
        var type = content[0] == (byte) 0x89 ? FileType.PNG : FileType.JPEG;
        var picture = ((Opened<BufferedImage>) PictureDecoder.decode(type, content)).content();
        var copy = new ByteArrayOutputStream();
        CleanCopy.write(CleanCopy.shrunk(picture, 100), copy);
        return copy.toByteArray();
    }

    private static BufferedImage opened(byte[] jpeg) {
        return ((Opened<BufferedImage>) PictureDecoder.decode(FileType.JPEG, jpeg)).content();
    }

    private static BufferedImage blotches(int seed) {
        var picture = new BufferedImage(640, 480, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = picture.createGraphics();
        var chance = new Random(seed);
        for (int i = 0; i < 200; i++) {
            graphics.setColor(new Color(chance.nextInt(0x1000000)));
            graphics.fillOval(chance.nextInt(640) - 50, chance.nextInt(480) - 50, 100, 100);
        }
        graphics.dispose();
        return picture;
    }
}
