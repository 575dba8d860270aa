package org.resetdesk.evidence.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PixelsTest {

    /** Left half red, right half blue, a green row on top. */
    private static BufferedImage flag(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.setColor(Color.GREEN);
        pen.fillRect(0, 0, width, height / 4);
        pen.dispose();
        return image;
    }

    private static void assertFlag(Pixels pixels) {
        var w = pixels.width();
        var h = pixels.height();
        assertThat(pixels.at(w / 4, h / 8)).isEqualTo(0x00FF00);
        assertThat(pixels.at(w / 4, h / 2)).isEqualTo(0xFF0000);
        assertThat(pixels.at(3 * w / 4, h - 2)).isEqualTo(0x0000FF);
    }

    @Test
    void a_large_picture_is_held_within_the_longest_side() {
        var pixels = Pixels.of(flag(1000, 600), 250);
        assertThat(pixels.width()).isEqualTo(250);
        assertThat(pixels.height()).isEqualTo(150);
        assertFlag(pixels);
    }

    @Test
    void scaling_up_and_down_keeps_what_stands_where() {
        var pixels = Pixels.of(flag(120, 80), 4096);
        assertFlag(pixels.scaledTo(333, 217));
        assertFlag(pixels.scaledTo(37, 23));
    }

    @Test
    void shrinking_averages() {
        var image = new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 0xFFFFFF);
        image.setRGB(1, 1, 0xFFFFFF);
        assertThat(Pixels.of(image, 10).scaledTo(2, 1).at(0, 0)).isEqualTo(0x808080);
    }

    @Test
    void halving_averages_each_four() {
        var image = new BufferedImage(5, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 0xFF8001);
        image.setRGB(1, 0, 0xFF8001);
        image.setRGB(0, 1, 0x010203);
        image.setRGB(1, 1, 0x010203);
        image.setRGB(2, 0, 0xFFFFFF);
        var half = Pixels.of(image, 10).halved();
        assertThat(half.width()).isEqualTo(2);
        assertThat(half.at(0, 0)).isEqualTo(0x804102);
        assertThat(half.at(1, 0)).isEqualTo(0x404040);
    }

    @Test
    void a_tall_line_is_cut_from_a_smaller_copy_at_the_same_place() {
        var copies = new Copies(Pixels.of(flag(1000, 600), 4096));
        assertThat(copies.line(new Quad(500, 300, 0, 1000, 110)).width()).isEqualTo(1000);
        var tall = copies.line(new Quad(500, 300, 0, 1000, 600));
        assertThat(tall.height()).isEqualTo(75);
        assertFlag(tall);
    }

    @Test
    void a_much_smaller_copy_shows_the_same() {
        var small = new Copies(Pixels.of(flag(1000, 600), 4096)).within(120);
        assertThat(small.width()).isEqualTo(120);
        assertFlag(small);
    }

    @Test
    void a_turned_cut_is_laid_upright() {
        var pixels = Pixels.of(flag(100, 60), 4096);
        var cut = pixels.cut(new Quad(50, 30, Math.PI / 2, 60, 100));
        // Seen along the way down, the left of the picture is below.
        assertThat(cut.width()).isEqualTo(60);
        assertThat(cut.at(40, 10)).isEqualTo(0x0000FF);
        assertThat(cut.at(40, 90)).isEqualTo(0xFF0000);
        assertThat(cut.at(5, 50)).isEqualTo(0x00FF00);
    }

    @Test
    void a_place_in_a_cut_is_found_again_in_the_picture() {
        var frame = new Quad(50, 30, Math.PI / 2, 60, 100);
        var place = new Quad(10, 20, 0, 8, 4).within(frame);
        assertThat(place.x()).isCloseTo(80, within(1e-9));
        assertThat(place.y()).isCloseTo(10, within(1e-9));
    }
}
