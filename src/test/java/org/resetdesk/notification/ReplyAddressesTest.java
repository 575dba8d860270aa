package org.resetdesk.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.notification.ReplyAddresses.Addressee;
import org.resetdesk.platform.Secrets;

class ReplyAddressesTest {

    private static final byte[] KEY = Secrets.sha256("a key");
    private static final byte[] OTHER_KEY = Secrets.sha256("another key");

    private final ReplyAddresses addresses = signedWith(KEY);

    @Test
    void an_address_leads_back_to_its_case_and_person_whatever_became_of_its_letters() {
        for (var ids : List.of(List.of(0L, 0L), List.of(17L, 4L), List.of((1L << 40) - 1, (1L << 40) - 1))) {
            var address = addresses.of(ids.get(0), ids.get(1)).orElseThrow();

            assertThat(address).matches("desk\\+[0-9a-v]{32}@example\\.org");
            assertThat(address.indexOf('@')).isLessThanOrEqualTo(64);
            assertThat(addresses.read(List.of("someone@example.org", address.toUpperCase(Locale.ROOT))))
                    .isEqualTo(new Addressee.Known(ids.get(0), ids.get(1)));
        }
    }

    @Test
    void an_address_that_is_changed_anywhere_is_a_forgery() {
        var address = addresses.of(17, 4).orElseThrow();
        for (int at = 5; at < 37; at++) {
            var other = address.charAt(at) == '0' ? '1' : '0';
            var changed = address.substring(0, at) + other + address.substring(at + 1);

            assertThat(addresses.read(List.of(changed))).as(changed).isEqualTo(new Addressee.Forged());
        }
        assertThat(addresses.read(signedWith(OTHER_KEY).of(17, 4).stream().toList()))
                .isEqualTo(new Addressee.Forged());
    }

    @Test
    void what_has_not_the_form_of_ours_is_meant_for_nobody() {
        var token = addresses.of(17, 4).orElseThrow().substring(5, 37);
        assertThat(addresses.read(List.of(
                        "desk@example.org",
                        "desk+@example.org",
                        "desk+" + token + "0@example.org",
                        "desk+" + token + "@example.net",
                        "xdesk+" + token + "@example.org",
                        "desk+" + token.substring(1) + "w@example.org")))
                .isEqualTo(new Addressee.Nobody());
        assertThat(addresses.read(List.of())).isEqualTo(new Addressee.Nobody());
    }

    @Test
    void letters_of_before_a_key_was_named_can_still_be_answered() {
        var both = new ReplyAddresses(Optional.of("desk+{token}@example.org"), new ReplyKeys(List.of(OTHER_KEY, KEY)));

        assertThat(both.read(addresses.of(17, 4).stream().toList())).isEqualTo(new Addressee.Known(17, 4));
        assertThat(addresses.read(both.of(17, 4).stream().toList())).isEqualTo(new Addressee.Forged());
    }

    @Test
    void without_an_address_nobody_can_answer() {
        var off = new ReplyAddresses(Optional.empty(), new ReplyKeys(List.of(KEY)));

        assertThat(off.on()).isFalse();
        assertThat(off.of(17, 4)).isEmpty();
        assertThat(off.read(addresses.of(17, 4).stream().toList())).isEqualTo(new Addressee.Nobody());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk@example.org",
                "desk@{token}.example.org",
                "{token}{token}@example.org",
                "desk+{token}",
                "desk {token}@example.org",
                "a-name-that-is-much-too-long-for-it+{token}@example.org",
                "desk+{token}@example.org\r\nBcc: all@example.org"
            })
    void an_address_that_can_not_work_is_told_at_the_start(String form) {
        assertThatThrownBy(() -> new ReplyAddresses(Optional.of(form), new ReplyKeys(List.of(KEY))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("RESETDESK_REPLY_ADDRESS");
    }

    private static ReplyAddresses signedWith(byte[] key) {
        return new ReplyAddresses(Optional.of("desk+{token}@example.org"), new ReplyKeys(List.of(key)));
    }
}
