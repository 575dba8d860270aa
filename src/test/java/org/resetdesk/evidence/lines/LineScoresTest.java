package org.resetdesk.evidence.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineScoresTest {

    private static final Charset CHARSET = Charset.named(names());

    private static List<String> names() {
        var names = new ArrayList<String>();
        names.add("<blank>");
        for (var c = '!'; c <= '~'; c++) {
            names.add(String.valueOf(c));
        }
        names.add("<space>");
        names.add("<other>");
        return names;
    }

    /** A line whose reader is {@code sure} of each character, and gives the rest to the second of each pair. */
    private static LineScores seen(String text, String instead, double sure) {
        var steps = 2 * text.length() + 1;
        var probabilities = new float[steps * CHARSET.size()];
        for (var step = 0; step < steps; step++) {
            if (step % 2 == 0) {
                probabilities[step * CHARSET.size()] = 1;
            } else {
                var at = step / 2;
                probabilities[step * CHARSET.size() + names().indexOf(text.substring(at, at + 1))] += (float) sure;
                probabilities[step * CHARSET.size() + names().indexOf(instead.substring(at, at + 1))] +=
                        (float) (1 - sure);
            }
        }
        return LineScores.of(probabilities, steps, CHARSET);
    }

    @Test
    void what_was_read_fits_without_cost_and_names_its_place() {
        var scores = seen("S/N:D00675487", "S/N:D00675487", 1);
        assertThat(scores.text()).isEqualTo("S/N:D00675487");
        var fit = scores.fit("D00675487");
        assertThat(fit.score()).isGreaterThan(-0.001);
        assertThat(fit.from()).isBetween(0.28f, 0.38f);
        assertThat(fit.to()).isGreaterThan(0.9f);
    }

    @Test
    void a_second_choice_costs_as_much_as_it_is_less_likely() {
        var scores = seen("D00675487", "O00675487", 0.6);
        assertThat(scores.fit("D00675487").score()).isGreaterThan(-0.001);
        assertThat(scores.fit("O00675487").score()).isBetween(-0.45, -0.35);
    }

    @Test
    void one_wrong_missing_or_doubled_character_is_dear() {
        var scores = seen("D00675487", "D00675487", 1);
        for (var wrong : List.of("D00675488", "D0675487", "D000675487", "D00657487", "D006754870")) {
            assertThat(scores.fit(wrong).score()).as(wrong).isLessThan(-10);
        }
    }

    @Test
    void all_neighbours_together_score_as_each_alone() {
        var scores = seen("S/N:D00675487", "S/N:O0D675A81", 0.7);
        var claim = "D00675487";
        var together = scores.substituted(claim);
        for (var place = 0; place < claim.length(); place++) {
            for (var c = 0; c < 36; c++) {
                var other = claim.substring(0, place) + Charset.SERIAL.charAt(c) + claim.substring(place + 1);
                assertThat(together[place][c])
                        .as(other)
                        .isCloseTo(scores.fit(other).score(), within(1e-6));
            }
        }
    }

    @Test
    void all_claims_with_one_character_more_score_as_each_alone() {
        var scores = seen("S/N:D00675487", "S/N:O0D675A81", 0.7);
        var claim = "D0067587";
        var together = scores.inserted(claim);
        for (var place = 1; place < claim.length(); place++) {
            for (var c = 0; c < 36; c++) {
                var other = claim.substring(0, place) + Charset.SERIAL.charAt(c) + claim.substring(place);
                assertThat(together[place - 1][c])
                        .as(other)
                        .isCloseTo(scores.fit(other).score(), within(1e-6));
            }
        }
    }

    @Test
    void a_word_that_goes_on_in_the_next_line_fits_both_lines_as_one() {
        var upper = seen("S/N:D006", "S/N:D006", 1);
        var lower = seen("75487.V5", "75487.V5", 1);
        var both = upper.followedBy(lower);
        assertThat(both.text()).isEqualTo("S/N:D00675487.V5");
        var fit = both.fit("D00675487");
        assertThat(fit.score()).isGreaterThan(-0.001);
        assertThat(fit.from()).isLessThan(upper.shareBefore(lower));
        assertThat(fit.to()).isGreaterThan(upper.shareBefore(lower));
        assertThat(both.text(fit.from(), fit.to())).isEqualTo("D00675487");
    }

    @Test
    void small_letters_count_as_capitals() {
        assertThat(seen("c02yq", "c02yq", 1).fit("C02YQ").score()).isGreaterThan(-0.001);
    }
}
