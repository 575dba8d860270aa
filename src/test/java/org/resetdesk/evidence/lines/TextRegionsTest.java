package org.resetdesk.evidence.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TextRegionsTest {

    private static final int SIDE = 200;

    private static float[] core(Quad quad) {
        var map = new float[SIDE * SIDE];
        for (var y = 0; y < SIDE; y++) {
            for (var x = 0; x < SIDE; x++) {
                var dx = x + 0.5 - quad.x();
                var dy = y + 0.5 - quad.y();
                var along = dx * Math.cos(quad.angle()) + dy * Math.sin(quad.angle());
                var across = dy * Math.cos(quad.angle()) - dx * Math.sin(quad.angle());
                if (Math.abs(along) <= quad.length() / 2 && Math.abs(across) <= quad.height() / 2) {
                    map[y * SIDE + x] = 0.9f;
                }
            }
        }
        return map;
    }

    @Test
    void a_turned_line_is_found_at_its_place_and_in_its_direction() {
        var quads = new TextRegions(core(new Quad(90, 110, 0.5, 100, 12)), SIDE, SIDE).quads();
        assertThat(quads).hasSize(1);
        var quad = quads.get(0);
        assertThat(quad.x()).isCloseTo(90, within(1.0));
        assertThat(quad.y()).isCloseTo(110, within(1.0));
        assertThat(quad.angle()).isCloseTo(0.5, within(0.02));
        // The map holds shrunk cores; the line around one is larger.
        assertThat(quad.length()).isGreaterThan(110);
        assertThat(quad.height()).isBetween(20.0, 36.0);
    }

    @Test
    void a_line_that_runs_down_is_read_along_its_length() {
        var quad = new TextRegions(core(new Quad(100, 100, Math.PI / 2, 100, 12)), SIDE, SIDE)
                .quads()
                .get(0);
        assertThat(quad.length()).isGreaterThan(quad.height());
        assertThat(Math.abs(Math.sin(quad.angle()))).isCloseTo(1, within(0.01));
    }

    @Test
    void specks_and_faint_areas_are_no_text() {
        var speck = core(new Quad(20, 20, 0, 2, 2));
        assertThat(new TextRegions(speck, SIDE, SIDE).quads()).isEmpty();
        var faint = core(new Quad(100, 100, 0, 100, 12));
        for (var i = 0; i < faint.length; i++) {
            faint[i] *= 0.4f;
        }
        assertThat(new TextRegions(faint, SIDE, SIDE).quads()).isEmpty();
    }
}
