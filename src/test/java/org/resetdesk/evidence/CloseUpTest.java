package org.resetdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CloseUpTest {

    private static final Comparison TYPED = Comparison.of("C123", "C128");

    @Test
    void the_typed_serial_stands_below_the_print_as_wide_as_it() {
        var close = CloseUp.of(new Box(0.25, 0.5, 0.5, 0.1), 1000, 400, TYPED);

        assertThat(close.letters()).hasSize(4);
        var half = 1000 * 0.5 / 4 / 2;
        assertThat(close.letters().get(0).x()).isCloseTo(250 + half, Offset.offset(0.001));
        assertThat(close.letters().get(3).x()).isCloseTo(750 - half, Offset.offset(0.001));
        assertThat(close.base())
                .isGreaterThan(0.6 * 400)
                .isLessThan(close.whole().y() + close.whole().h());
    }

    @Test
    void a_character_that_differs_has_a_frame() {
        var close = CloseUp.of(new Box(0.25, 0.5, 0.5, 0.1), 1000, 400, TYPED);

        assertThat(close.letters()).extracting(CloseUp.Letter::differs).containsExactly(false, false, false, true);
        var last = close.letters().get(3);
        assertThat(close.frameLeft(last)).isLessThan(last.x());
        assertThat(close.frameTop()).isLessThan(close.base());
    }

    @Test
    void below_a_square_code_nothing_is_written() {
        var close = CloseUp.of(new Box(0.4, 0.4, 0.1, 0.25), 1000, 400, TYPED);

        assertThat(close.letters()).isEmpty();
        assertThat(close.whole()).isEqualTo(close.photo());
    }

    @Test
    void at_the_edge_it_stays_on_the_picture() {
        var photo = CloseUp.of(new Box(0, 0, 1, 0.2), 1000, 400, TYPED).photo();

        assertThat(photo.x()).isZero();
        assertThat(photo.y()).isZero();
        assertThat(photo.w()).isEqualTo(1000);
    }
}
