package org.resetdesk.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.resetdesk.cases.SerialNumber;

class ReadingsTest {

    private static final SerialNumber CLAIMED = SerialNumber.asItStands("C02Y77Y2JG5H");

    @Test
    void a_piece_of_the_claim_may_be_all_of_it_that_was_framed() {
        assertThat(Readings.mayBeCutOff("C02Y77Y2J", CLAIMED)).isTrue();
        assertThat(Readings.mayBeCutOff("Y77Y2JG5H", CLAIMED)).isTrue();
    }

    @Test
    void a_piece_with_a_wrong_character_is_of_another_serial() {
        assertThat(Readings.mayBeCutOff("C02Y77Y2K", CLAIMED)).isFalse();
        assertThat(Readings.mayBeCutOff("C02Y77Y2JG5H1", CLAIMED)).isFalse();
        assertThat(Readings.mayBeCutOff("C02Y77Y2JG5H", CLAIMED)).isFalse();
    }
}
