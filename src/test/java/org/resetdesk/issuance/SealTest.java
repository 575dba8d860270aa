package org.resetdesk.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealTest {

    private static final byte[] SECRET = "A7K2M9QX".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FIRST_KEY = key(1);
    private static final byte[] SECOND_KEY = key(2);
    private static final SealedFor CONTEXT = new SealedFor("C-1001", "7d1f", "KEY");

    private final Seal seal = new Seal(new WrappingKeys(List.of(FIRST_KEY)));

    @Test
    void what_was_sealed_opens_for_what_it_was_sealed_for() {
        assertThat(seal.open(seal.seal(SECRET, CONTEXT), CONTEXT)).isEqualTo(SECRET);
        assertThat(seal.open(seal.seal(new byte[0], CONTEXT), CONTEXT)).isEmpty();
    }

    @Test
    void the_secret_does_not_stand_in_what_was_sealed_and_no_two_seals_are_alike() {
        var once = seal.seal(SECRET, CONTEXT);

        assertThat(new String(once, StandardCharsets.ISO_8859_1)).doesNotContain("A7K2M9QX");
        assertThat(seal.seal(SECRET, CONTEXT)).isNotEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource({"C-1002, 7d1f, KEY", "C-1001, 7d2f, KEY", "C-1001, 7d1f, CODES", "C-10017, d1f, KEY"})
    void it_opens_for_no_other_case_issuance_or_kind(String reference, String issuance, String kind) {
        var sealed = seal.seal(SECRET, CONTEXT);

        assertThatThrownBy(() -> seal.open(sealed, new SealedFor(reference, issuance, kind)))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void one_flipped_bit_anywhere_and_it_does_not_open() {
        var sealed = seal.seal(SECRET, CONTEXT);
        for (var bit = 0; bit < 8 * sealed.length; bit++) {
            var changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);

            assertThatThrownBy(() -> seal.open(changed, CONTEXT)).isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void cut_anywhere_it_does_not_open() {
        var sealed = seal.seal(SECRET, CONTEXT);
        for (var length = 0; length < sealed.length; length++) {
            var cut = Arrays.copyOf(sealed, length);

            assertThatThrownBy(() -> seal.open(cut, CONTEXT)).isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void after_a_change_of_keys_the_older_still_opens_what_it_sealed_and_the_newer_seals() {
        var sealedBefore = seal.seal(SECRET, CONTEXT);
        var rotated = new Seal(new WrappingKeys(List.of(SECOND_KEY, FIRST_KEY)));

        assertThat(rotated.open(sealedBefore, CONTEXT)).isEqualTo(SECRET);
        var sealedAfter = rotated.seal(SECRET, CONTEXT);
        assertThatThrownBy(() -> seal.open(sealedAfter, CONTEXT))
                .isInstanceOf(BrokenSeal.class)
                .hasMessageContaining("RESETDESK_WRAPPING_KEYS_OLD");
    }

    private static byte[] key(int filling) {
        var key = new byte[WrappingKeys.LENGTH];
        Arrays.fill(key, (byte) filling);
        return key;
    }
}
