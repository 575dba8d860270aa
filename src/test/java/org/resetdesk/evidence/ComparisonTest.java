package org.resetdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.resetdesk.evidence.Comparison.Column;

class ComparisonTest {

    @Test
    void of_two_that_are_the_same_no_character_differs() {
        assertThat(Comparison.of("C58612345", "C58612345").differing()).isZero();
    }

    @Test
    void one_other_character_differs_where_it_stands() {
        var comparison = Comparison.of("C58612345", "C58612845");

        assertThat(comparison.differing()).isEqualTo(1);
        assertThat(comparison.columns().get(6)).isEqualTo(new Column('3', '8'));
    }

    @Test
    void one_that_is_missing_does_not_make_all_after_it_differ() {
        var comparison = Comparison.of("C58612345", "C5862345");

        assertThat(comparison.differing()).isEqualTo(1);
        assertThat(comparison.columns().get(4)).isEqualTo(new Column('1', ' '));
        assertThat(comparison.columns().get(4).readShown()).isEqualTo("▢");
    }

    @Test
    void one_too_many_differs_alone() {
        var comparison = Comparison.of("5861", "58611");

        assertThat(comparison.differing()).isEqualTo(1);
        assertThat(comparison.columns()).hasSize(5);
    }
}
